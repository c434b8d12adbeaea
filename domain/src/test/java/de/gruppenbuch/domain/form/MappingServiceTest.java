package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.form.FormFixture.form;
import static de.gruppenbuch.domain.form.TemplateFixture.bytes;
import static de.gruppenbuch.domain.form.TemplateFixture.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.shared.StaleDataException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MappingServiceTest {

    private static TemplateFixture given;

    @BeforeAll
    static void start() {
        given = new TemplateFixture();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void aMappingIsSavedAndAnOldStateIsRefused() {
        long id = given.upload("map me", form().text("Name der Gruppe").text("IBAN").text("???"));

        given.funding.work.asStaff(() -> given.mappings.takeSuggestions(id, 0));

        TemplateDetails mapped = given.get(id);
        assertThat(mapped.mapping().of("f2").orElseThrow().value()).isEqualTo("account.iban");
        assertThat(mapped.mappingVersion()).isEqualTo(1);
        assertThat(mapped.row().openCount()).isEqualTo(1);
        assertThat(given.funding.work.asStaff(() -> given.mappings.suggestions(id)).fields())
                .isEmpty();
        assertThatThrownBy(
                        () ->
                                given.funding.work.asStaff(
                                        () -> given.mappings.save(id, 0, FormMapping.empty())))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aBindingThatMakesNoSenseIsRefusedAtItsField() {
        long id = given.upload("sense", form().text("Name"));

        assertRefused(
                () -> save(id, new Binding("f9", "group.name", null, "")),
                "f9",
                "form.mapping.field");
        assertRefused(
                () -> save(id, new Binding("f1", "group.nme", null, "")),
                "f1",
                "form.mapping.value");
        assertRefused(
                () -> save(id, new Binding("f1", "group.name", ValueFormat.WITH_EURO, "")),
                "f1",
                "form.mapping.format");
        assertRefused(() -> save(id, Binding.fixedText("f1", " ")), "f1", "form.mapping.text");
    }

    @Test
    void theNextVersionTakesTheMappingOverAndTheOldOneRetiresOnItsDay() {
        long old = given.upload("old", form().text("Name der Gruppe").text("IBAN").text("Fax"));
        given.funding.work.asStaff(() -> given.mappings.takeSuggestions(old, 0));
        TemplateHead next = head(LocalDate.of(2026, 12, 1), null);
        long id =
                given.upload(
                        new UploadTemplate(
                                next,
                                bytes("new"),
                                form().text("Name der Gruppe")
                                        .text("Landkreis")
                                        .text("IBAN")
                                        .build(),
                                null,
                                old));

        CarryOver carried = given.funding.work.asStaff(() -> given.mappings.carryOver(id));
        assertThat(carried.of(CarryOver.MoveKind.KEPT)).hasSize(2);
        assertThat(given.get(old).row().validUntil()).isNull();
        given.funding.work.asStaff(() -> given.mappings.confirmCarryOver(id, 0, List.of("f1")));

        assertThat(given.get(id).mapping().fields())
                .extracting(Binding::field)
                .containsExactly("f3");
        assertThat(given.get(old).row().validUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    private static void save(long id, Binding binding) {
        FormMapping mapping = new FormMapping(List.of(binding), List.of());
        given.funding.work.asStaff(() -> given.mappings.save(id, 0, mapping));
    }
}
