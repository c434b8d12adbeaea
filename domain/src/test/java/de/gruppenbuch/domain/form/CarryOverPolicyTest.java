package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.FormFixture.form;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.CarryOver.MoveKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryOverPolicyTest {

    @Test
    void theSameFormKeepsEverything() {
        FormFixture form =
                form().text("Name").text("Telefon").box("offen").table("Kosten", 2, "Was", "€");

        CarryOver carried = compare(form, form);

        assertThat(carried.fields())
                .extracting(CarryOver.FieldMove::kind)
                .containsOnly(MoveKind.KEPT);
        assertThat(carried.tables())
                .extracting(CarryOver.TableMove::kind)
                .containsOnly(MoveKind.KEPT);
        assertThat(carried.mapping().fields()).hasSameSizeAs(form.build().fields());
    }

    @Test
    void aNewFieldInTheMiddleMovesNobody() {
        CarryOver carried =
                compare(
                        form().text("Name der Gruppe").text("Krankheitsbild").text("IBAN"),
                        form().text("Name der Gruppe")
                                .text("Landkreis")
                                .text("Krankheitsbild")
                                .text("IBAN"));

        assertThat(labels(carried, MoveKind.KEPT))
                .containsExactly("Name der Gruppe", "Krankheitsbild", "IBAN");
        assertThat(labels(carried, MoveKind.NEW)).containsExactly("Landkreis");
        assertThat(carried.mapping().of("f4").orElseThrow().text()).isEqualTo("f3");
    }

    @Test
    void aFieldThatChangedItsPlaceIsMovedAndTheOthersStay() {
        CarryOver carried =
                compare(
                        form().text("IBAN").text("Name").text("Telefon").text("Thema"),
                        form().text("Name").text("Telefon").text("Thema").text("IBAN"));

        assertThat(labels(carried, MoveKind.MOVED)).containsExactly("IBAN");
        assertThat(labels(carried, MoveKind.KEPT)).containsExactly("Name", "Telefon", "Thema");
        assertThat(carried.mapping().of("f4").orElseThrow().text()).isEqualTo("f1");
    }

    @Test
    void aFieldThatWasRenamedIsFoundByHowAlikeItsLabelIs() {
        CarryOver carried =
                compare(
                        form().text("Anzahl der Mitglieder").text("Kontoinhaberin/Kontoinhaber"),
                        form().text("Anzahl der aktiven Mitglieder").text("Inhaber/in des Kontos"));

        assertThat(labels(carried, MoveKind.MOVED)).contains("Anzahl der aktiven Mitglieder");
        assertThat(carried.of(MoveKind.KEPT)).isEmpty();
    }

    @Test
    void theNameThatTheAuthorGaveCountsMoreThanTheLabel() {
        CarryOver carried =
                compare(
                        form().named("tel_1", "Telefon").named("tel_2", "Telefon"),
                        form().named("tel_2", "Telefon").named("tel_1", "Telefon"));

        assertThat(carried.mapping().of("f1").orElseThrow().text()).isEqualTo("f2");
        assertThat(carried.mapping().of("f2").orElseThrow().text()).isEqualTo("f1");
    }

    @Test
    void whatIsGoneIsLostWithItsBinding() {
        CarryOver carried = compare(form().text("Name").text("Faxnummer"), form().text("Name"));

        assertThat(carried.of(MoveKind.LOST))
                .singleElement()
                .satisfies(
                        move -> {
                            assertThat(move.before().label()).isEqualTo("Faxnummer");
                            assertThat(move.after()).isNull();
                            assertThat(move.binding()).isNotNull();
                        });
        assertThat(carried.mapping().fields()).hasSize(1);
    }

    @Test
    void aBoxNeverBecomesATextField() {
        CarryOver carried = compare(form().box("Flyer"), form().text("Flyer"));

        assertThat(carried.of(MoveKind.NEW)).hasSize(1);
        assertThat(carried.of(MoveKind.LOST)).hasSize(1);
    }

    @Test
    void columnsOfATableFollowTheirHeadings() {
        ReadForm before = form().table("Kostenplan", 2, "Bezeichnung", "Betrag").build();
        ReadForm after = form().table("Kostenplan", 5, "Nr.", "Bezeichnung", "Betrag").build();
        FormMapping mapping =
                new FormMapping(
                        List.of(),
                        List.of(
                                new TableBinding(
                                        "t1",
                                        PlanLines.EXPENSES,
                                        List.of(
                                                ColumnBinding.of(0, LineValue.LABEL),
                                                ColumnBinding.of(1, LineValue.AMOUNT)))));

        CarryOver carried = CarryOverPolicy.compare(before, mapping, after);

        assertThat(carried.tablesOf(MoveKind.MOVED)).hasSize(1);
        assertThat(carried.mapping().tables().get(0).columns())
                .containsExactly(
                        ColumnBinding.of(1, LineValue.LABEL),
                        ColumnBinding.of(2, LineValue.AMOUNT));
    }

    @Test
    void cellsOfATableAreToldOfByTheirTable() {
        ReadForm form = form().text("Name").table("Kostenplan", 9, "Was", "Betrag").build();

        CarryOver carried = CarryOverPolicy.compare(form, FormMapping.empty(), form);

        assertThat(carried.fields()).hasSize(1);
        assertThat(carried.tables()).hasSize(1);
    }

    /** Each field of the older form is bound to a text that names it. */
    private static CarryOver compare(FormFixture before, FormFixture after) {
        ReadForm old = before.build();
        FormMapping mapping =
                new FormMapping(
                        old.fields().stream()
                                .map(field -> Binding.fixedText(field.id(), field.id()))
                                .toList(),
                        List.of());
        return CarryOverPolicy.compare(old, mapping, after.build());
    }

    private static List<String> labels(CarryOver carried, MoveKind kind) {
        return carried.of(kind).stream().map(move -> move.after().label()).toList();
    }
}
