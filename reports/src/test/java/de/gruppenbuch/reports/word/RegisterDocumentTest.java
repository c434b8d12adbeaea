package de.gruppenbuch.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.RegisterFixture;
import de.gruppenbuch.reports.ReportFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterDocumentTest {

    private final ReportFile file = RegisterDocument.write(RegisterFixture.register());
    private final WordReader read = new WordReader(file);

    @Test
    void hasRealHeadingsAndNamesTheController() {
        assertThat(read.styled(WordStyle.TITLE))
                .containsExactly("Verzeichnis der Verarbeitungen: digitale Werkzeuge der Gruppen");
        assertThat(read.styled(WordStyle.HEADING_1))
                .containsExactly("Verantwortliche Stelle", "Überblick", "Werkzeuge im Einzelnen");
        assertThat(read.styled(WordStyle.HEADING_2))
                .containsExactly("Jitsi Meet bei einem EU-Anbieter", "Zettel");
        assertThat(read.styled(WordStyle.NORMAL).get(0))
                .isEqualTo(
                        "Kontaktstelle Musterstadt\nBeispielverband e. V.\nMarkt 1, 44137 Musterstadt");
    }

    @Test
    void theOverviewHasARowForEachTool() {
        assertThat(read.table("Überblick"))
                .containsExactly(
                        List.of(
                                "Werkzeug",
                                "Zwecke der Verarbeitung",
                                "Ergebnis der Bewertung",
                                "Gruppen"),
                        List.of(
                                "Jitsi Meet bei einem EU-Anbieter",
                                "Treffen der Gruppe",
                                "Empfohlen (für Organisationen)",
                                "3"),
                        List.of("Zettel", "Termine", "Nicht bewertet (für Gruppen)", "1"));
    }

    @Test
    void eachToolTellsWhatArticle30AsksFor() {
        assertThat(read.table("Jitsi Meet bei einem EU-Anbieter"))
                .contains(
                        List.of("AVV vom", "01.05.2026\n01.06.2026\nfehlt bei einer Nutzung"),
                        List.of(
                                "Serverstandort und Drittland",
                                "EU/EWR, Anbieter ohne Drittlandbezug"),
                        List.of("Bewertet am", "23.11.2026"));
        assertThat(read.table("Zettel"))
                .hasSize(13)
                .contains(List.of("Bewertet am", "Keine Angabe"));
        assertThat(read.document().getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
    }

    @Test
    void theNameTellsTheDayOnlyAndTheBytesAreTheSame() {
        assertThat(file.name()).isEqualTo("Verzeichnis-der-Verarbeitungen_2026-11-24.docx");
        assertThat(RegisterDocument.write(RegisterFixture.register()).content())
                .isEqualTo(file.content());
    }

    @Test
    void withoutUsesItSaysSo() {
        WordReader empty =
                new WordReader(RegisterDocument.write(RegisterFixture.register(List.of())));

        assertThat(empty.styled(WordStyle.NORMAL))
                .contains("Zurzeit ist keine Nutzung eines Werkzeugs eingetragen.");
    }
}
