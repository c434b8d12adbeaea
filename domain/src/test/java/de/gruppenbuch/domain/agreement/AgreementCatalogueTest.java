package de.gruppenbuch.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.ToolCategory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementCatalogueTest {

    private final AgreementTemplate template = new AgreementCatalogue().template();

    @Test
    void theTemplateHasTwentyOneItemsInFourSectionsInTheOrderOfTheWork() {
        assertThat(template.items()).hasSize(21);
        assertThat(template.items())
                .extracting(AgreementItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
        assertThat(template.items()).extracting(AgreementItem::section).isSorted();
        assertThat(template.items().stream().filter(AgreementItem::required)).hasSize(15);
        assertThat(template.sections()).hasSize(4);
        assertThat(template.sections().get(AgreementSection.REVIEW).de())
                .isEqualTo("Dabei bleiben");
    }

    @Test
    void everyItemHasWordsInBothLanguagesAndAToolForIt() {
        assertThat(template.items())
                .allSatisfy(
                        item -> {
                            assertThat(item.text().de()).isNotBlank();
                            assertThat(item.text().en()).isNotBlank();
                            assertThat(item.appliesTo()).isNotEmpty();
                        });
        assertThat(template.items())
                .filteredOn(item -> item.id().equals("AG-X5"))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.appliesTo())
                                        .containsExactly(ToolCategory.VIDEO_CONFERENCE));
    }

    @Test
    void hintsNameOtherItemsByTheNumberThatPeopleSee() {
        assertThat(template.items().get(0).hint().de())
                .isEqualTo("Bei offenen Treffen „Nein“ wählen; dann gilt Punkt 3.");
        assertThat(template.items().get(0).hint().en()).endsWith("then item 3 applies.");
        assertThat(template.items().get(2).id()).isEqualTo("AG-P3");
        assertThat(template.items())
                .noneMatch(item -> (item.hint().de() + item.text().de()).contains("AG-"));
    }

    @Test
    void theWaysToAgreeAreThoseOfTheTemplate() {
        assertThat(template.version()).isEqualTo(1);
        assertThat(template.statement().de())
                .isEqualTo("Wir haben diese Absprachen besprochen und halten uns daran.");
        assertThat(template.methods()).containsOnlyKeys(SignOffMethod.values());
        assertThat(template.methods().get(SignOffMethod.ORAL_RECORDED).de()).contains("mündlich");
    }
}
