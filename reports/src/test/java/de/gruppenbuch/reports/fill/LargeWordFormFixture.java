package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.cell;
import static de.gruppenbuch.reports.office.WordXml.checkControl;
import static de.gruppenbuch.reports.office.WordXml.dateControl;
import static de.gruppenbuch.reports.office.WordXml.head;
import static de.gruppenbuch.reports.office.WordXml.listControl;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.row;
import static de.gruppenbuch.reports.office.WordXml.styled;
import static de.gruppenbuch.reports.office.WordXml.t;
import static de.gruppenbuch.reports.office.WordXml.table;
import static de.gruppenbuch.reports.office.WordXml.textControl;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.ReadForm;
import java.util.HashMap;
import java.util.Map;

/** The form that speed is measured with: three pages, sixty fields, a row that is repeated. */
public final class LargeWordFormFixture {

    /** Rows of costs in the answers. */
    public static final int ROWS = 15;

    private LargeWordFormFixture() {}

    public static byte[] form() {
        String body =
                styled("Titel", t("Antrag auf Pauschalförderung örtlicher Selbsthilfegruppen"))
                        + p(t("Förderjahr: "), listControl("Jahr", "dropDownList", "2026", "2027"))
                        + p(
                                t("Art: "),
                                listControl("Art", "dropDownList", "Erstantrag", "Folgeantrag"))
                        + part(
                                "1. Selbsthilfegruppe",
                                "Name der Gruppe",
                                "Krankheitsbild",
                                "Einzugsbereich",
                                "Internetseite")
                        + part("2. Sitz der Gruppe", "Straße, Hausnummer", "PLZ, Ort", "Landkreis")
                        + part("3. Treffpunkt", "Einrichtung", "Straße, Hausnummer", "PLZ, Ort")
                        + person("4. Erste Ansprechperson")
                        + person("5. Zweite Ansprechperson")
                        + person("6. Der Schriftverkehr ist zu richten an")
                        + structure()
                        + part(
                                "8. Bankverbindung",
                                "Kontoinhaber/in",
                                "Straße, Hausnummer",
                                "PLZ, Ort",
                                "IBAN",
                                "BIC",
                                "Kreditinstitut")
                        + costs()
                        + part(
                                "10. Einnahmen",
                                "Beiträge",
                                "Spenden",
                                "Öffentliche Hand",
                                "Andere Kassen",
                                "Eigenmittel",
                                "Kassenbestand am 31.12.")
                        + declarations()
                        + p(t("Ort, Datum: "), textControl("Ort und Datum"));
        return WordFormParts.form(body, "", p(t("SHG-Nr.: "), textControl("SHG-Nummer"))).bytes();
    }

    /** Answers of usual length to all fields. */
    public static Map<String, Answer> answers(ReadForm form) {
        Map<String, Answer> answers = new HashMap<>();
        for (FormField field : form.fields()) {
            answers.put(field.id(), SampleAnswers.of(field));
        }
        for (FormTable table : form.tables()) {
            for (FormField field : form.fields()) {
                boolean repeated =
                        table.growing()
                                && field.spot() != null
                                && field.spot().tableId().equals(table.id());
                for (int i = 2; repeated && i <= ROWS; i++) {
                    answers.put(
                            Answer.key(field.id(), i), new Answer.Text(field.label() + " " + i));
                }
            }
        }
        return answers;
    }

    private static String part(String heading, String... labels) {
        StringBuilder rows = new StringBuilder(row(head(9600, 2, heading)));
        for (String label : labels) {
            rows.append(pair(label, textControl(label)));
        }
        return table(new int[] {3400, 6200}, rows.toString());
    }

    private static String person(String heading) {
        return part(
                heading, "Name, Vorname", "Straße, Hausnummer", "PLZ, Ort", "Telefon", "E-Mail");
    }

    private static String structure() {
        return table(
                new int[] {3400, 6200},
                row(head(9600, 2, "7. Angaben zur Arbeit der Gruppe")),
                pair("Besteht seit", dateControl("Gründung")),
                pair("Zahl der Mitglieder", textControl("Mitglieder")),
                pair(
                        "Häufigkeit der Treffen",
                        listControl("Häufigkeit", "comboBox", "wöchentlich", "monatlich")),
                pair("Offen für neue Mitglieder?", yesNo("offen")),
                pair("Professionell geleitet?", yesNo("geleitet")),
                pair("Mitglied in einem Verband?", yesNo("Verband")));
    }

    private static String costs() {
        String line =
                "<w:tr w14:paraId=\"1A2B3C4D\" w14:textId=\"77777777\">"
                        + cell(2600, p(textControl("Art der Ausgabe")))
                        + cell(4500, p(textControl("Erläuterung")))
                        + cell(2500, p(textControl("Betrag")))
                        + "</w:tr>";
        return styled("berschrift1", t("9. Geplante Ausgaben"))
                + table(
                        new int[] {2600, 4500, 2500},
                        row(
                                head(2600, 1, "Art der Ausgabe"),
                                head(4500, 1, "Erläuterung"),
                                head(2500, 1, "Betrag in Euro")),
                        WordFormParts.repeating("Ausgaben", line),
                        row(head(7100, 2, "Summe"), cell(2500, p(textControl("Summe")))));
    }

    private static String declarations() {
        StringBuilder all = new StringBuilder(styled("berschrift1", t("11. Erklärungen")));
        for (String each :
                new String[] {
                    "Das Konto wird nur für Zwecke der Gruppe genutzt.",
                    "Die Gruppe arbeitet neutral und unabhängig.",
                    "Die Förderung wird sparsam und nur für den Zweck verwendet.",
                    "Für digitale Angebote sind Datenschutz und Datensicherheit gewährleistet.",
                    "Der Verwendungsnachweis wird rechtzeitig vorgelegt.",
                    "Die genannten Personen wissen, was mit ihren Angaben geschieht."
                }) {
            all.append(p(checkControl(each.substring(0, 12)), t(" " + each)));
        }
        return all.toString();
    }

    private static String pair(String label, String content) {
        return row(cell(3400, p(t(label))), cell(6200, p(content)));
    }

    private static String yesNo(String name) {
        return checkControl(name + " ja") + t(" ja   ") + checkControl(name + " nein") + t(" nein");
    }
}
