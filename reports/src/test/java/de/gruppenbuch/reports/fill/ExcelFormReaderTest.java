package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FieldPlace;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.fill.FormOutline.Piece;
import de.gruppenbuch.reports.fill.FormOutline.Row;
import de.gruppenbuch.reports.fill.FormOutline.Table;
import de.gruppenbuch.reports.fixture.ExcelFormFixture;
import de.gruppenbuch.reports.fixture.ExcelSmallFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in forms of funders made with Excel. */
class ExcelFormReaderTest {

    private final ReadForm named = new ExcelFormReader().read(ExcelFormFixture.named());
    private final ReadForm plain = new ExcelFormReader().read(ExcelFormFixture.plain());

    @Test
    void findsNamedUnlockedAndRuledCellsEachOnce() {
        assertThat(named.format()).isEqualTo(FormFormat.EXCEL);
        assertThat(named.fields().stream().filter(field -> field.spot() == null))
                .extracting(FormField::id, FormField::name, FormField::kind, FormField::label)
                .containsExactly(
                        tuple("s1-B3", "Gruppenname", FieldKind.TEXT, "Name der Selbsthilfegruppe"),
                        tuple("s1-B4", "Gruendung", FieldKind.DATE, "Gründungsdatum"),
                        tuple("s1-B5", "Mitglieder", FieldKind.TEXT, "Anzahl Mitglieder"),
                        tuple("s1-B6", "", FieldKind.TEXT, "IBAN"),
                        tuple("s1-B7", "", FieldKind.CHOICE, "Förderjahr"),
                        tuple("s1-B8", "", FieldKind.CHOICE, "Bundesland"),
                        tuple("s1-B9", "Betrag_gesamt", FieldKind.TEXT, "Beantragter Betrag"),
                        tuple("s1-A11", "", FieldKind.CHECK, "Erstantrag"),
                        tuple("s1-A12", "", FieldKind.CHECK, "Folgeantrag"),
                        tuple("s1-A15", "", FieldKind.TEXT, "Begründung (höchstens 200 Zeichen)"));
    }

    @Test
    void rulesGiveChoicesAndLimits() {
        assertThat(field(named, "s1-B7").choices()).containsExactly("2026", "2027");
        assertThat(field(named, "s1-B8").choices())
                .containsExactly("Bremen", "Niedersachsen", "Nordrhein-Westfalen");
        assertThat(field(named, "s1-A15").maxLength()).isEqualTo(200);
        assertThat(field(named, "s1-B3").maxLength()).isNull();
        assertThat(field(named, "s1-B3").place()).isEqualTo(FieldPlace.cell("Antrag", "B3"));
    }

    @Test
    void likeRowsAreATableAndTheSumBelowIsNone() {
        assertThat(named.tables())
                .containsExactly(
                        new FormTable(
                                "t1",
                                "Ausgabenplan",
                                ExcelFormFixture.COST_LINES,
                                false,
                                List.of("Position", "Begründung", "Betrag")));
        assertThat(field(named, "s2-D34").spot()).isEqualTo(new TableSpot("t1", 30, 2));
        assertThat(named.fields()).extracting(FormField::id).doesNotContain("s2-D35", "s2-A5");
    }

    @Test
    void hiddenSheetsHaveNoFields() {
        assertThat(named.fields())
                .extracting(field -> field.place().sheet())
                .containsOnly("Antrag", "Kostenplan");
    }

    @Test
    void withoutNamesWordsColonsFramesAndLinesShowTheFields() {
        assertThat(plain.fields().stream().filter(field -> field.spot() == null))
                .extracting(FormField::id, FormField::kind, FormField::label)
                .containsExactly(
                        tuple("s1-B3", FieldKind.TEXT, "Name der Gruppe"),
                        tuple("s1-B4", FieldKind.TEXT, "Aktenzeichen"),
                        tuple("s1-B5", FieldKind.DATE, "Bewilligt am"),
                        tuple("s1-B6", FieldKind.TEXT, "Telefon"),
                        tuple(
                                "s1-A8",
                                FieldKind.CHECK,
                                "Die Mittel wurden zweckentsprechend verwendet"),
                        tuple("s1-C19", FieldKind.TEXT, "Bewilligt"));
        assertThat(field(plain, "s1-B6").currentValue()).isEmpty();
    }

    @Test
    void aFramedTableWithoutNamesIsFound() {
        assertThat(plain.tables())
                .containsExactly(
                        new FormTable(
                                "t1",
                                "Einnahmen und Ausgaben",
                                6,
                                false,
                                List.of("Datum", "Zweck", "Betrag")));
        assertThat(field(plain, "s1-A12").kind()).isEqualTo(FieldKind.DATE);
    }

    @Test
    void rowsOfTheirOwnWithSeveralCellsAreNamedByRowAndColumn() {
        ReadForm list = new ExcelFormReader().read(ExcelSmallFixture.planAndProof());

        assertThat(list.tables()).isEmpty();
        assertThat(list.fields())
                .extracting(FormField::label)
                .containsExactly(
                        "Miete – Geplant",
                        "Miete – Ausgegeben",
                        "Miete – Belegnummer",
                        "Porto – Geplant",
                        "Porto – Ausgegeben",
                        "Porto – Belegnummer",
                        "Fachliteratur – Geplant",
                        "Fachliteratur – Ausgegeben",
                        "Fachliteratur – Belegnummer");
    }

    @Test
    void theOutlineReadsLikeTheSheet() {
        FormOutline outline = new ExcelFormReader().outline(ExcelFormFixture.named());

        assertThat(outline.sections())
                .extracting(FormOutline.Section::title)
                .containsExactly("Antrag", "Kostenplan");
        List<Row> rows = ((Table) outline.sections().get(0).blocks().get(0)).rows();
        assertThat(rows.get(1).cells().get(0).pieces())
                .containsExactly(new Piece("Name der Selbsthilfegruppe:", ""));
        assertThat(rows.get(1).cells().get(1).pieces()).containsExactly(new Piece("", "s1-B3"));
        assertThat(rows.get(8).cells().get(0).pieces())
                .containsExactly(new Piece("☐", "s1-A11"), new Piece(" Erstantrag", ""));
    }

    private static FormField field(ReadForm form, String id) {
        return form.fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
