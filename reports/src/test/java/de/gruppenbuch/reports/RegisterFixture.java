package de.gruppenbuch.reports;

import de.gruppenbuch.domain.usage.ProcessingRegister;
import de.gruppenbuch.domain.usage.RegisterEntry;
import java.time.LocalDate;
import java.util.List;

/** A record of processing activities with a tool that has everything and one that has nothing. */
public final class RegisterFixture {

    private RegisterFixture() {}

    public static ProcessingRegister register() {
        return register(List.of(full(), bare()));
    }

    public static ProcessingRegister register(List<RegisterEntry> entries) {
        return new ProcessingRegister(
                "Kontaktstelle Musterstadt",
                "Beispielverband e. V.",
                "Markt 1, 44137 Musterstadt",
                LocalDate.of(2026, 11, 24),
                entries);
    }

    private static RegisterEntry full() {
        return new RegisterEntry(
                "Jitsi Meet bei einem EU-Anbieter",
                List.of("Treffen der Gruppe"),
                "Mitglieder der Gruppen",
                List.of("Bild und Ton", "Gesundheitsangaben (Art. 9 DSGVO)"),
                List.of("Kontaktstelle oder Träger (betreibt den Server)"),
                List.of("Kontaktstelle oder Träger"),
                "EU/EWR, Anbieter ohne Drittlandbezug",
                List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
                1,
                List.of("Protokolle und Löschfristen: Bis 14 Tage"),
                List.of("Transportverschlüsselung: Ja", "Bestätigte Auflage: =Ohne Aufzeichnung"),
                List.of("Empfohlen (für Organisationen)"),
                LocalDate.of(2026, 11, 23),
                3);
    }

    private static RegisterEntry bare() {
        return new RegisterEntry(
                "Zettel",
                List.of("Termine"),
                "Mitglieder der Gruppen",
                List.of(),
                List.of(),
                List.of("Nicht bekannt"),
                "Nicht bekannt",
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of("Nicht bewertet (für Gruppen)"),
                null,
                1);
    }
}
