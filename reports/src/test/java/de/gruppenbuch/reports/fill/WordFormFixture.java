package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.bold;
import static de.gruppenbuch.reports.office.WordXml.cell;
import static de.gruppenbuch.reports.office.WordXml.checkControl;
import static de.gruppenbuch.reports.office.WordXml.control;
import static de.gruppenbuch.reports.office.WordXml.dateControl;
import static de.gruppenbuch.reports.office.WordXml.field;
import static de.gruppenbuch.reports.office.WordXml.formCheck;
import static de.gruppenbuch.reports.office.WordXml.formList;
import static de.gruppenbuch.reports.office.WordXml.formText;
import static de.gruppenbuch.reports.office.WordXml.head;
import static de.gruppenbuch.reports.office.WordXml.listControl;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.row;
import static de.gruppenbuch.reports.office.WordXml.styled;
import static de.gruppenbuch.reports.office.WordXml.t;
import static de.gruppenbuch.reports.office.WordXml.tab;
import static de.gruppenbuch.reports.office.WordXml.table;
import static de.gruppenbuch.reports.office.WordXml.textControl;

/** Forms of three made-up funders, as different as real ones. */
public final class WordFormFixture {

    private static final int[] PAIR = {3400, 6200};
    private static final int[] COSTS = {700, 5400, 3500};

    private WordFormFixture() {}

    /** Lump sum: content controls, a text box with a copy for old programs, a repeating row. */
    public static byte[] controls() {
        String body =
                styled("Titel", t("Antrag auf Pauschalförderung"))
                        + p(
                                t("Förderjahr: "),
                                listControl("Förderjahr", "dropDownList", "2026", "2027", "2028"))
                        + WordFormParts.textBox(p(t("Aktenzeichen: "), textControl("Aktenzeichen")))
                        + groupTable()
                        + styled("berschrift1", t("5. Geplante Ausgaben"))
                        + table(
                                new int[] {5600, 4000},
                                row(head(5600, 1, "Wofür"), head(4000, 1, "Betrag in Euro")),
                                WordFormParts.repeating("Ausgaben", costRow()),
                                row(
                                        cell(5600, p(bold("Summe"))),
                                        cell(4000, p(textControl("Summe")))))
                        + styled("berschrift1", t("6. Begründung"))
                        + control(
                                "Begründung",
                                "<w:showingPlcHdr/>",
                                p(
                                        "<w:r><w:rPr><w:rStyle w:val=\"Platzhaltertext\"/></w:rPr><w:t>Text eingeben</w:t></w:r>"))
                        + p(
                                checkControl("Datenschutz"),
                                t(" Wir halten bei allen digitalen Angeboten den Datenschutz ein."))
                        + p(t("Ort, Datum: "), textControl("Ort und Datum"));
        return WordFormParts.form(body, "", p(t("SHG-Nr.: "), textControl("SHG-Nummer"))).bytes();
    }

    private static String groupTable() {
        return table(
                PAIR,
                row(head(9600, 2, "1. Angaben zur Gruppe")),
                pair("Name der Selbsthilfegruppe", textControl("Name")),
                pair("Straße, Hausnummer", textControl("Straße")),
                pair("PLZ, Ort", textControl("PLZ und Ort")),
                pair("Besteht seit", dateControl("Gründung")),
                pair(
                        "Häufigkeit der Treffen",
                        listControl(
                                "Häufigkeit",
                                "comboBox",
                                "wöchentlich",
                                "zweimal im Monat",
                                "monatlich")),
                pair(
                        "Offen für neue Mitglieder?",
                        checkControl("offen ja")
                                + t(" ja   ")
                                + checkControl("offen nein")
                                + t(" nein")),
                row(head(9600, 2, "2. Erste Ansprechperson")),
                person(1),
                row(head(9600, 2, "3. Zweite Ansprechperson")),
                person(2),
                row(head(9600, 2, "4. Bankverbindung")),
                pair("Kontoinhaber/in", textControl("Konto")),
                pair("IBAN", textControl("IBAN")),
                pair("Kreditinstitut", textControl("Bank")));
    }

    /** Project: form fields of old Word in a protected document. */
    public static byte[] legacy() {
        String body =
                styled("Titel", t("Antrag auf Projektförderung"))
                        + p(
                                t("An die Krankenkasse: "),
                                formList("Kasse", "Musterkasse Nord", "Musterkasse Süd", "Andere"))
                        + p(
                                t("Name der Gruppe: "),
                                formText("Gruppe", "<w:maxLength w:val=\"60\"/>"))
                        + p(
                                t("Zahl der Mitglieder: "),
                                formText(
                                        "Zahl",
                                        "<w:type w:val=\"number\"/><w:maxLength w:val=\"4\"/>"))
                        + p(
                                t("Beginn: "),
                                formText("Beginn", "<w:type w:val=\"date\"/>"),
                                t("   Ende: "),
                                formText("Ende", "<w:type w:val=\"date\"/>"))
                        + p(
                                t("Verein: "),
                                formCheck("ja"),
                                t(" ja  "),
                                formCheck("nein"),
                                t(" nein"))
                        + table(
                                PAIR,
                                pair("Ziele des Projekts", formText("Ziele", "")),
                                pair("Zielgruppe", formText("Zielgruppe", "")),
                                pair("Beantragter Betrag", formText("Betrag", "") + t(" €")))
                        + p(t("Stand vom "), field("DATE", "01.01.2026"));
        return WordFormParts.form(
                        body, "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>", "")
                .bytes();
    }

    /** Lines to write on, boxes and tables without any technique. */
    public static byte[] lines() {
        String body =
                styled("Titel", t("Antrag auf Förderung einer Selbsthilfegruppe"))
                        + p(t("Förderjahr "), t("____"), t("____"))
                        + p(bold("Angaben zur Gruppe"))
                        + p(
                                t("Name der Selbsthilfegruppe: "),
                                t("______________________________________________"))
                        + p(
                                t(
                                        "Sitz (Straße, PLZ, Ort): ........................................................................"))
                        + p(
                                t(
                                        "Telefon: ____________________   E-Mail: ______________________________"))
                        + p(t("Krankheitsbild/Thema: ____________________________________"))
                        + p(t("______________________________________________________________"))
                        + p(t("______________________________________________________________"))
                        + p(t("Offen für neue Mitglieder:   ☐ ja   ☐ nein"))
                        + p(t("Häufigkeit der Treffen:"))
                        + p(
                                t("□ wöchentlich"),
                                tab(),
                                t("□ zweimal im Monat"),
                                tab(),
                                t("□ einmal im Monat"))
                        + p(
                                t(
                                        "Zugehörigkeit zu einem Verband: □ nein  □ ja, zu ____________________"))
                        + money();
        return WordFormParts.form(body, "", "").bytes();
    }

    private static String money() {
        return p(bold("Bankverbindung"))
                + p(t("□ Das angegebene Konto wird ausschließlich für Zwecke der Gruppe genutzt."))
                + table(
                        PAIR,
                        pair("Kontoinhaber/in", ""),
                        pair("IBAN", ""),
                        pair("Kreditinstitut:", ""))
                + p(bold("Ausgabenplan"))
                + table(
                        COSTS,
                        row(
                                head(700, 1, "Nr."),
                                head(5400, 1, "Verwendungszweck"),
                                head(3500, 1, "Betrag")),
                        line("1"),
                        line("2"),
                        line("3"),
                        line("4"),
                        row(head(6100, 2, "Summe"), cell(3500, p())))
                + p(t("______________________          ______________________________"))
                + p(t("Ort, Datum                                  Unterschrift"));
    }

    private static String pair(String label, String content) {
        return row(cell(3400, p(t(label))), cell(6200, p(content)));
    }

    private static String person(int number) {
        return pair("Name, Vorname", textControl("Name " + number))
                + pair("Telefon", textControl("Telefon " + number))
                + pair("E-Mail", textControl("E-Mail " + number));
    }

    private static String costRow() {
        return "<w:tr w14:paraId=\"1A2B3C4D\" w14:textId=\"77777777\">"
                + cell(5600, p(textControl("Zweck")))
                + cell(4000, p(textControl("Betrag")))
                + "</w:tr>";
    }

    private static String line(String number) {
        return row(cell(700, p(t(number))), cell(5400, p()), cell(3500, "<w:p/>"));
    }
}
