package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FieldPlace;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.fixture.PdfFormFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in a form of an insurer. */
class PdfFormReaderTest {

    private final ReadForm form = new PdfFormReader().read(PdfFormFixture.application());

    @Test
    void findsEveryKindOfFieldWithTheWordsBesideIt() {
        assertThat(form.format()).isEqualTo(FormFormat.PDF);
        assertThat(form.fields().stream().filter(field -> field.spot() == null))
                .extracting(FormField::name, FormField::kind, FormField::label)
                .containsExactly(
                        tuple("gruppenname", FieldKind.TEXT, "Name der Selbsthilfegruppe"),
                        tuple("thema", FieldKind.TEXT, "Thema der Gruppe"),
                        tuple("seit", FieldKind.DATE, "Besteht seit (Datum)"),
                        tuple("mitglieder", FieldKind.TEXT, "Anzahl Mitglieder"),
                        tuple("jahr", FieldKind.CHOICE, "Förderjahr"),
                        tuple("art", FieldKind.CHOICE, "Art der Förderung"),
                        tuple("beschreibung", FieldKind.TEXT, "Beschreibung der Gruppe"),
                        tuple("iban", FieldKind.TEXT, "IBAN"),
                        tuple("inhaber", FieldKind.TEXT, "Kontoinhaber/in"),
                        tuple(
                                "nurgruppe",
                                FieldKind.CHECK,
                                "Das Konto wird ausschließlich für Zwecke der Gruppe genutzt"),
                        tuple("ort_datum", FieldKind.TEXT, "Ort, Datum"),
                        tuple("unterzeichnet", FieldKind.TEXT, "Name in Druckbuchstaben"));
    }

    @Test
    void aLockedFieldAndASumAreNotOffered() {
        assertThat(form.fields())
                .extracting(FormField::name)
                .doesNotContain("aktenzeichen", "Summe");
    }

    @Test
    void choicesReadAsPeopleSeeThem() {
        assertThat(field("jahr").choices()).containsExactly("2026", "2027", "2028");
        assertThat(field("art").choices()).containsExactly("Erstantrag", "Folgeantrag");
        assertThat(field("nurgruppe").currentValue()).isEqualTo("false");
    }

    @Test
    void theLimitIsThatOfTheFormOrOfTheRoomOnPaper() {
        assertThat(field("iban").maxLength()).isEqualTo(22);
        assertThat(field("gruppenname").maxLength()).isBetween(100, 200);
        assertThat(field("beschreibung").maxLength()).isGreaterThan(1_000);
        assertThat(field("art").maxLength()).isNull();
    }

    @Test
    void placesCountFromTheUpperLeftCornerOfThePage() {
        assertThat(field("gruppenname").place())
                .isEqualTo(FieldPlace.page(1, new FieldPlace.Box(3360, 1069, 5544, 190)));
        assertThat(field("ort_datum").place().page()).isEqualTo(2);
    }

    @Test
    void likeLinesAreATableAndTheSumBelowIsNone() {
        assertThat(form.tables())
                .containsExactly(
                        new FormTable(
                                "t1",
                                "Ausgabenplan",
                                PdfFormFixture.COST_LINES,
                                false,
                                List.of("Position", "Begründung", "Betrag")));
        assertThat(field("Betrag6").spot()).isEqualTo(new TableSpot("t1", 6, 2));
        assertThat(field("Betrag6").label()).isEqualTo("Betrag");
    }

    @Test
    void aListOfFixedKindsOfCostIsNoTable() {
        ReadForm list = new PdfFormReader().read(PdfFormFixture.fixedCosts());

        assertThat(list.tables()).isEmpty();
        assertThat(list.fields())
                .extracting(FormField::label)
                .containsExactly("Miete", "Porto", "Büromaterial", "Fachliteratur");
    }

    @Test
    void linesOfTheirOwnWithSeveralFieldsAreNamedByLineAndColumn() {
        ReadForm list = new PdfFormReader().read(PdfFormFixture.planAndProof());

        assertThat(list.tables()).isEmpty();
        assertThat(list.fields())
                .extracting(FormField::label)
                .containsExactly(
                        "Miete – Geplant",
                        "Miete – Ausgegeben",
                        "Porto – Geplant",
                        "Porto – Ausgegeben",
                        "Fachliteratur – Geplant",
                        "Fachliteratur – Ausgegeben");
    }

    @Test
    void pagesThatLieOnTheirSideAreReadAsTheyAreShown() {
        ReadForm turned = new PdfFormReader().read(PdfFormFixture.turned());

        FieldPlace.Box box = turned.fields().get(0).place().box();
        assertThat(box.left()).isLessThan(2_000);
        assertThat(box.width()).isGreaterThan(box.height());
        assertThat(turned.fields().get(0).label()).isEqualTo("Name");
    }

    @Test
    void aPdfHasPicturesAndNoOutline() {
        assertThatThrownBy(() -> new PdfFormReader().outline(PdfFormFixture.application()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PdfPages.count(PdfFormFixture.application())).isEqualTo(2);
        assertThat(PdfPages.png(PdfFormFixture.application(), 2)).startsWith(0x89, 'P', 'N', 'G');
        assertThatThrownBy(() -> PdfPages.png(PdfFormFixture.application(), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private FormField field(String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
