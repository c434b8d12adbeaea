package de.gruppenbuch.reports;

import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.statistics.Audience;
import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.domain.statistics.YearlyReport;
import java.time.LocalDate;
import java.util.List;

/** A year with a table of counts, one of euros, and words where nothing was counted. */
public final class YearlyFixture {

    private YearlyFixture() {}

    public static YearlyReport report() {
        return new YearlyReport(
                Audience.CARRIER,
                2026,
                LocalDate.of(2026, 11, 25),
                text("Jahresbericht 2026"),
                "Selbsthilfe-Kontaktstelle Musterstadt",
                "",
                List.of(
                        new ReportSection(
                                "themen",
                                text("Gruppen nach Thema"),
                                text("Jede Gruppe zählt einmal."),
                                ReportSection.Unit.COUNT,
                                true,
                                List.of(
                                        line("Psychische Erkrankungen", 12),
                                        line("Krankheiten des Muskel-Skelett-Systems", 7),
                                        line("Suchterkrankungen", 4))),
                        new ReportSection(
                                "geld",
                                text("Geld für das Förderjahr"),
                                text("Für das Berichtsjahr."),
                                ReportSection.Unit.EURO,
                                true,
                                List.of(
                                        line("Beantragt", 123_450),
                                        line("Angenommen", 98_000),
                                        new ReportLine(
                                                text("Bewilligt"),
                                                null,
                                                text("noch nicht erfasst")))),
                        new ReportSection(
                                "leer",
                                text("Nichts"),
                                text("Noch nichts."),
                                ReportSection.Unit.COUNT,
                                true,
                                List.of())));
    }

    private static ReportLine line(String label, long number) {
        return new ReportLine(text(label), number, null);
    }

    private static LocalText text(String german) {
        return new LocalText(german, german);
    }
}
