package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.cell;
import static de.gruppenbuch.reports.office.WordXml.control;
import static de.gruppenbuch.reports.office.WordXml.field;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.row;
import static de.gruppenbuch.reports.office.WordXml.run;
import static de.gruppenbuch.reports.office.WordXml.styled;
import static de.gruppenbuch.reports.office.WordXml.t;
import static de.gruppenbuch.reports.office.WordXml.tab;
import static de.gruppenbuch.reports.office.WordXml.table;
import static de.gruppenbuch.reports.office.WordXml.textControl;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.PackageFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a field, and which words name it. */
class WordFieldsTest {

    @Test
    void aLineOfUnderscoresOrDotsIsNamedByTheWordsBeforeIt() {
        assertThat(
                        labels(
                                p(t("Telefon: ________   E-Mail: "), t("____"), t("_____"))
                                        + p(
                                                t(
                                                        "Zahl der Mitglieder .......... davon neu ....... Personen"))
                                        + p(t("Besteht seit (Monat/Jahr): ____/____"))
                                        + p(t("Geboren am __.__.____ in ______"))
                                        + p(t("IBAN: DE__ ____ ____ ____ ____ __"))))
                .containsExactly(
                        "TEXT Telefon",
                        "TEXT E-Mail",
                        "TEXT Zahl der Mitglieder",
                        "TEXT davon neu",
                        "TEXT Besteht seit (Monat/Jahr)",
                        "TEXT Geboren am",
                        "TEXT in",
                        "TEXT IBAN");
    }

    @Test
    void dotsWithinASentenceAreNoField() {
        assertThat(labels(p(t("Wir treffen uns ... manchmal. Und so weiter …")))).isEmpty();
    }

    @Test
    void underlinedSpaceIsALineButNotBetweenWords() {
        String line = "<w:rPr><w:u w:val=\"single\"/></w:rPr>";
        String tabs = "<w:r>" + line + "<w:tab/><w:tab/><w:tab/></w:r>";

        assertThat(labels(p(t("Name: "), run(line, "          "), t(" Ort: "), tabs)))
                .containsExactly("TEXT Name", "TEXT Ort");
        assertThat(labels(p(run(line, "Antrag     auf     Förderung")))).isEmpty();
    }

    @Test
    void linesBelowALineBelongToIt() {
        assertThat(
                        labels(
                                p(t("Ziele: ________"))
                                        + p(t("________________"))
                                        + p(t("______________"))))
                .containsExactly("TEXT Ziele");
    }

    @Test
    void aTabThatDrawsALineIsAField() {
        String stops =
                "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"5000\" w:leader=\"underscore\"/>"
                        + "<w:tab w:val=\"left\" w:pos=\"9000\" w:leader=\"dot\"/></w:tabs></w:pPr>";

        assertThat(labels("<w:p>" + stops + t("Name:") + tab() + t(" Vorname:") + tab() + "</w:p>"))
                .containsExactly("TEXT Name", "TEXT Vorname");
        assertThat(labels("<w:p>" + stops + t("Anlagen") + tab() + t("12") + "</w:p>")).isEmpty();
    }

    @Test
    void boxesAreNamedByTheirQuestionAndTheirAnswer() {
        assertThat(
                        labels(
                                p(t("Offen für neue Mitglieder?  ☐ ja   ☐ nein"))
                                        + p(t("Verein: ja □ nein □"))
                                        + p(t("Wird die Gruppe professionell geleitet?"))
                                        + p(t("☐ ja, durch: ______"))
                                        + p(t("☐ nein"))
                                        + p(t("□ Das Konto gehört nur der Gruppe."))))
                .containsExactly(
                        "CHECK Offen für neue Mitglieder: ja",
                        "CHECK Offen für neue Mitglieder: nein",
                        "CHECK Verein: ja",
                        "CHECK Verein: nein",
                        "CHECK Wird die Gruppe professionell geleitet: ja, durch",
                        "TEXT Wird die Gruppe professionell geleitet: ja, durch",
                        "CHECK Wird die Gruppe professionell geleitet: nein",
                        "CHECK Das Konto gehört nur der Gruppe");
    }

    @Test
    void boxesOfATypewriterAreBoxes() {
        List<FormField> fields = read(p(t("Offen: [ ] ja  [X] nein  ( ) offen"))).fields();

        assertThat(fields)
                .extracting(FormField::label)
                .containsExactly("Offen: ja", "Offen: nein", "Offen: offen");
        assertThat(fields)
                .extracting(FormField::currentValue)
                .containsExactly("false", "true", "false");
    }

    @Test
    void boxesOfWingdingsAreBoxes() {
        String box = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>";
        String ticked = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>";

        List<FormField> fields = read(p(t("Flyer: "), box, t(" ja "), ticked, t(" nein"))).fields();

        assertThat(fields).extracting(FormField::label).containsExactly("Flyer: ja", "Flyer: nein");
        assertThat(fields).extracting(FormField::currentValue).containsExactly("false", "true");
    }

    @Test
    void theSameWordsAreToldApartByTheHeadingAbove() {
        assertThat(
                        labels(
                                styled("berschrift1", t("1. Ansprechperson"))
                                        + p(t("Telefon: ________"))
                                        + styled("berschrift1", t("2. Ansprechperson"))
                                        + p(t("Telefon: ________"))))
                .containsExactly(
                        "TEXT 1. Ansprechperson: Telefon", "TEXT 2. Ansprechperson: Telefon");
    }

    @Test
    void bookmarksAreFieldsIfNothingStandsThereYet() {
        List<FormField> fields =
                read(p(t("Name: "), mark("Gruppe", ""))
                                + p(t("Ort: "), mark("Ort", t("[Ort]")))
                                + p(t("Telefon: "), mark("Telefon", t("______")))
                                + p(mark("_Toc1", t("Kapitel")))
                                + p(mark("Kapitel", t("Kapitel")), t(" und mehr")))
                        .fields();

        assertThat(fields).extracting(FormField::name).containsExactly("Gruppe", "Ort", "Telefon");
        assertThat(fields).extracting(FormField::label).containsExactly("Name", "Ort", "Telefon");
    }

    @Test
    void noFieldIsFoundTwice() {
        assertThat(
                        labels(
                                table(
                                        new int[] {3000, 6000},
                                        row(word("Name"), cell(6000, p(textControl("Gruppe")))),
                                        row(word("Ort"), cell(6000, p(mark("Ort", "")))),
                                        row(word("Tel."), cell(6000, p(t("________")))))))
                .containsExactly("TEXT Name", "TEXT Ort", "TEXT Tel.");
    }

    @Test
    void lockedControlsAndFieldsThatWordWorksOutAreNoFields() {
        assertThat(
                        labels(
                                p(
                                                control(
                                                        "Fest",
                                                        "<w:lock w:val=\"sdtContentLocked\"/><w:text/>",
                                                        t("x")))
                                        + p(t("Stand "), field("DATE", "1.1.2026"))))
                .isEmpty();
    }

    @Test
    void wordsAreReadWhateverPrefixTheFileUses() {
        byte[] form = PackageFixture.word(p(textControl("Name"))).bytes();
        String xml = WordUnzip.text(form).replace("w:", "x:").replace("xmlns:w=", "xmlns:x=");
        xml = xml.replace("Ignorable=\"x14 x15\"", "Ignorable=\"w14 w15\"");
        byte[] renamed = PackageFixture.word("").file("word/document.xml", xml).bytes();

        ReadForm read = FormFiles.read(renamed);

        assertThat(read.fields()).extracting(FormField::label).containsExactly("Name");
    }

    private static String word(String words) {
        return cell(3000, p(t(words)));
    }

    private static String mark(String name, String content) {
        int id = Math.abs(name.hashCode()) % 1000;
        return "<w:bookmarkStart w:id=\"%1$d\" w:name=\"%2$s\"/>%3$s<w:bookmarkEnd w:id=\"%1$d\"/>"
                .formatted(id, name, content);
    }

    private static ReadForm read(String body) {
        return FormFiles.read(PackageFixture.word(body).bytes());
    }

    private static List<String> labels(String body) {
        return read(body).fields().stream().map(f -> f.kind() + " " + f.label()).toList();
    }
}
