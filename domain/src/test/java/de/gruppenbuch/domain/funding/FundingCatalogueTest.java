package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingCatalogueTest {

    private final FundingCatalogue catalogue = new FundingCatalogue();

    @ParameterizedTest
    @EnumSource(Land.class)
    void everyLandHasTheSameValuesInTheSameOrderEachOnce(Land land) {
        List<String> keys = keys(land);

        assertThat(keys).isEqualTo(keys(Land.NW)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void everyValueHasItsEvidence(Land land) {
        for (ProfileValue value : catalogue.profile(land).shipped()) {
            assertThat(value.source()).as(value.key()).isNotBlank();
            assertThat(value.checkedOn())
                    .as(value.key())
                    .isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 24));
            assertThat(value.certainty()).isNotEqualTo(Certainty.CORRECTED);
            assertThat(value.value().isEmpty())
                    .as(value.key())
                    .isEqualTo(value.certainty() == Certainty.UNKNOWN);
            if (value.year() != null) {
                assertThat(value.year()).as(value.key()).isBetween(2010, 2027);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void everyShippedValueWouldBeAcceptedAsACorrection(Land land) {
        catalogue
                .profile(land)
                .shipped()
                .forEach(value -> ProfileValuePolicy.require(value.key(), value.value()));
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void everyLandHasADeadlineAndAnOwnBody(Land land) {
        assertThat(catalogue.profile(land).day("deadlineExisting")).isPresent();
        assertThat(catalogue.profile(land).rule()).isNotNull();
        assertThat(catalogue.funders())
                .filteredOn(funder -> funder.serves(land, FundingKind.LUMP_SUM))
                .isNotEmpty();
        assertThat(catalogue.funders())
                .filteredOn(funder -> funder.serves(land, FundingKind.PROJECT))
                .isNotEmpty()
                .noneMatch(funder -> funder.kind().equals("CONSORTIUM"));
    }

    @Test
    void fundersHaveNamesEvidenceAndKeysOfTheirOwn() {
        assertThat(catalogue.funders())
                .allSatisfy(
                        funder -> {
                            assertThat(funder.name()).isNotBlank();
                            assertThat(funder.source()).isNotBlank();
                            assertThat(funder.laender()).isNotEmpty();
                            assertThat(funder.checkedOn()).isNotNull();
                        });
        assertThat(catalogue.funders()).extracting(ShippedFunder::key).doesNotHaveDuplicates();
        assertThat(catalogue.funders()).extracting(ShippedFunder::name).doesNotHaveDuplicates();
    }

    @Test
    void categoriesHaveOfficialNamesAndTheDigitalOneServesBothKinds() {
        for (FundingKind kind : FundingKind.values()) {
            List<ExpenseCategory> categories = catalogue.categories(kind);
            assertThat(categories).extracting(ExpenseCategory::code).doesNotHaveDuplicates();
            assertThat(categories)
                    .allSatisfy(
                            category -> {
                                assertThat(category.name().de()).isNotBlank();
                                assertThat(category.name().en()).isNotBlank();
                                assertThat(category.source()).isNotBlank();
                            });
            assertThat(categories)
                    .filteredOn(c -> c.code().equals(ExpenseWordingPolicy.DIGITAL))
                    .singleElement()
                    .matches(ExpenseCategory::digital);
        }
    }

    @Test
    void aValueThatNoProfileHasIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> catalogue.profile(Land.NW).get("nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(ToolCategory.class)
    void everyKindOfToolHasWordsForItsExpense(ToolCategory category) {
        assertThat(ExpenseWordingPolicy.label(category, "X", 2027))
                .matches("(Lizenz|Gebühren) [\\p{L} -]+ X, 01\\.01\\.2027–31\\.12\\.2027");
    }

    @Test
    void aToolOutsideTheCatalogueIsADigitalApplication() {
        assertThat(ExpenseWordingPolicy.label(null, "Forum", 2026))
                .isEqualTo("Lizenz digitale Anwendung Forum, 01.01.2026–31.12.2026");
        assertThat(ExpenseWordingPolicy.label(ToolCategory.VIDEO_CONFERENCE, "alfaview", 2027))
                .isEqualTo("Lizenz Videokonferenzsystem alfaview, 01.01.2027–31.12.2027");
    }

    @Test
    void sumsAreExactToTheCentAndNeverWrapAround() {
        List<ExpenseRow> lines =
                List.of(FactsFixture.expense("A", 10, ""), FactsFixture.expense("B", 19_999, ""));
        assertThat(FundingCalculator.sumExpenses(lines)).isEqualTo(20_009);
        assertThat(FundingCalculator.sumExpenses(List.of())).isZero();
        assertThat(FundingCalculator.sumIncomes(List.of(FactsFixture.income(7)))).isEqualTo(7);
        assertThat(FundingCalculator.requested(20_009, 9)).isEqualTo(20_000);
        assertThat(FundingCalculator.requested(5, 6)).isZero();
        List<ExpenseRow> endless =
                List.of(
                        FactsFixture.expense("A", Long.MAX_VALUE, ""),
                        FactsFixture.expense("B", 1, ""));
        assertThatThrownBy(() -> FundingCalculator.sumExpenses(endless))
                .isInstanceOf(ArithmeticException.class);
    }

    private List<String> keys(Land land) {
        return catalogue.profile(land).shipped().stream().map(ProfileValue::key).toList();
    }
}
