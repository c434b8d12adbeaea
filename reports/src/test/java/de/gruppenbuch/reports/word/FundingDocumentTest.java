package de.gruppenbuch.reports.word;

import static de.gruppenbuch.reports.SnapshotFixture.lumpSum;
import static de.gruppenbuch.reports.SnapshotFixture.project;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.ReportFile;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;

class FundingDocumentTest {

    private static final String NBSP = "\u00a0";

    private final ReportFile file = FundingDocument.write(lumpSum().build());
    private final WordReader read = new WordReader(file);

    @Test
    void isGermanTitledA4WithoutAnythingPersonalInItsName() throws XmlException, IOException {
        var properties = read.document().getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("Antrag auf Pauschalförderung 2027");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).hasValue("de-DE");
        assertThat(read.document().getStyle().getDocDefaults().xmlText())
                .contains("w:val=\"de-DE\"");
        var size = read.document().getDocument().getBody().getSectPr().getPgSz();
        assertThat(size.getW()).hasToString("11906");
        assertThat(size.getH()).hasToString("16838");
        assertThat(file.name())
                .isEqualTo("Foerderantrag_2027_AOK-NordWest_F-2027-0001_2026-11-24.docx");
    }

    @Test
    void followsTheOrderOfFormP() {
        assertThat(read.styled(WordStyle.HEADING_1))
                .containsExactly(
                        "0  Antrag",
                        "1  Selbsthilfegruppe",
                        "2  Ansprechpersonen",
                        "3  Angaben zur Gruppe",
                        "4  Konto der Gruppe",
                        "5  Finanzen",
                        "6  Digitale Anwendungen",
                        "7  Erklärungen",
                        "8  Unterschriften",
                        "9  Anlagen",
                        "Kontaktstelle",
                        "Anlage „Digitale Anwendungen“");
    }

    @Test
    void followsTheOrderOfFormJ() {
        WordReader form = new WordReader(FundingDocument.write(project().build()));

        assertThat(form.styled(WordStyle.TITLE))
                .containsExactly("Antrag auf Projektförderung 2027");
        assertThat(form.styled(WordStyle.HEADING_1))
                .containsSubsequence(
                        "4  Konto der Gruppe",
                        "5  Projekt",
                        "6  Finanzierungsplan",
                        "7  Digitale Anwendungen",
                        "10  Anlagen");
        assertThat(form.table("Projekt"))
                .contains(
                        List.of("5.2", "Beginn", "01.03.2027"),
                        List.of(
                                "5.3",
                                "Ausgangslage und Bedarf",
                                "Viele können nicht mehr kommen.\nDas wollen wir ändern."),
                        List.of("5.7", "Kooperation", "Keine Angabe"));
    }

    @Test
    void fillsInEveryAnswer() {
        assertThat(read.table("Konto der Gruppe"))
                .containsExactly(
                        List.of("Nr.", "Angabe", "Eintrag"),
                        List.of("4.1", "Kontoart", "Unterkonto"),
                        List.of("4.2", "Inhaberin oder Inhaber", "Erika Muster"),
                        List.of("4.3", "Kreditinstitut", "Sparkasse"),
                        List.of("4.4", "IBAN", "DE02 1203 0000 0000 2020 51"),
                        List.of("4.5", "Konto dient allein der Gruppe", "Ja"),
                        List.of("4.6", "Verfügungsberechtigte", "Erika Muster, Karin Vogel"));
        assertThat(read.table("Angaben zur Gruppe"))
                .contains(
                        List.of(
                                "3.1",
                                "Krankheitsbild oder Thema",
                                "Muskeln, Gelenke und Knochen\nRheuma"),
                        List.of("3.3", "Aktive Mitglieder", "14"),
                        List.of("3.4", "Treffen im Vorjahr", "Keine Angabe"),
                        List.of("3.7", "Von Fachleuten geleitet", "Nein"));
        assertThat(read.table("Finanzen"))
                .contains(List.of("5.1", "Beantragter Betrag", "489,78" + NBSP + "€"))
                .contains(List.of("5.5", "Rücklagen", "0,00" + NBSP + "€"));
    }

    @Test
    void endsEachPlanWithItsSum() {
        assertThat(read.table("Ausgabenplan"))
                .hasSize(5)
                .contains(
                        List.of(
                                "1",
                                "Digitale Anwendungen",
                                "Big Blue Button, Jahresgebühr\nTreffen im Netz\nAntrag auf Werkzeugkosten 2026-0003",
                                "119,88" + NBSP + "€"))
                .endsWith(List.of("", "Summe der Ausgaben", "", "539,78" + NBSP + "€"));
        assertThat(read.table("Einnahmen"))
                .endsWith(
                        List.of("", "Summe der Einnahmen", "", "50,00" + NBSP + "€"),
                        List.of("", "Beantragter Betrag", "", "489,78" + NBSP + "€"));
    }

    @Test
    void bringsTheEvidenceOfEachTool() {
        assertThat(read.styled(WordStyle.HEADING_2))
                .contains("BigBlueButton, Senfcall", "Nicht im Verzeichnis");
        assertThat(read.table("BigBlueButton, Senfcall"))
                .contains(
                        List.of("Prüfergebnis", "Mit Auflagen nutzbar"),
                        List.of("Auflagen", "– Ohne Aufzeichnung\n– Zugang nur mit Kennwort"),
                        List.of("Geprüft am", "12.10.2026"),
                        List.of("Gültig bis", "Unbefristet"),
                        List.of(
                                "Quelle",
                                "Datenschutzhinweise des Anbieters\nhttps://senfcall.example/datenschutz"),
                        List.of("Förderfähigkeit bei der Entscheidung", "Mit Auflagen bestanden"),
                        List.of("Förderprüfung bei der Ausgabe", "Mit Auflagen bestanden"),
                        List.of("Vertrag schließt", "Kontaktstelle oder Träger"),
                        List.of("AVV vom", "01.09.2026"),
                        List.of(
                                "Absprachen der Gruppe",
                                "Absprachen gelten (vereinbart am 01.10.2026, gültig bis 30.09.2027)"),
                        List.of(
                                "Auflagen bestätigt",
                                "– Ohne Aufzeichnung (bestätigt am 20.10.2026)\n– Zugang nur mit Kennwort (noch offen)"));
        assertThat(read.table("Nicht im Verzeichnis"))
                .contains(List.of("Prüfergebnis", "Nicht bewertet"))
                .contains(List.of("Auflagen", "Keine Angabe"));
    }

    @Test
    void hasTwoBlocksToSign() {
        assertThat(read.styled(WordStyle.HEADING_2)).contains("Unterschrift 1", "Unterschrift 2");
        assertThat(read.styled(WordStyle.SIGNATURE_LINE)).hasSize(2);
        assertThat(read.styled(WordStyle.NORMAL))
                .contains(
                        "Name in Druckbuchstaben: Erika Muster",
                        "Name in Druckbuchstaben: Karin Vogel");
    }

    @Test
    void repeatsTheHeaderOfEachTable() {
        assertThat(read.document().getTables())
                .hasSizeGreaterThan(9)
                .allMatch(table -> table.getRow(0).isRepeatHeader())
                .noneMatch(FundingDocumentTest::repeatsMore);
    }

    @Test
    void tellsWhatIsMissingOnAnIncompleteApplication() {
        assertThat(read.styled(WordStyle.NOTE)).isEmpty();

        WordReader draft =
                new WordReader(FundingDocument.write(lumpSum().missing("IBAN eintragen.").build()));
        assertThat(draft.styled(WordStyle.NOTE))
                .containsExactly(
                        "Noch nicht vollständig",
                        "Dieser Stand ist ein Entwurf. Es fehlt noch:",
                        "– IBAN eintragen.");
    }

    @Test
    void worksWithoutLinesAndTools() {
        WordReader empty = new WordReader(FundingDocument.write(lumpSum().withoutLines().build()));

        assertThat(empty.table("Ausgabenplan"))
                .hasSize(2)
                .endsWith(List.of("", "Summe der Ausgaben", "", "0,00" + NBSP + "€"));
        assertThat(empty.styled(WordStyle.NORMAL))
                .contains("Die Gruppe nutzt keine digitale Anwendung.");
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() {
        assertThat(FundingDocument.write(lumpSum().build()).content()).isEqualTo(file.content());
    }

    private static boolean repeatsMore(XWPFTable table) {
        return table.getRows().stream().skip(1).anyMatch(row -> row.isRepeatHeader());
    }
}
