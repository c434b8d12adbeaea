package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.ProjectPlan;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A made-up application that has a value for everything, for test prints of a form. */
public final class SampleSnapshot {

    private static final List<String> LABELS =
            List.of(
                    "Werkzeug für Video-Treffen, Jahresgebühr",
                    "Miete Gruppenraum, 22 Treffen",
                    "Flyer, 500 Stück",
                    "Porto und Telefon",
                    "Büromaterial",
                    "Fachbuch für die Gruppe",
                    "Vortrag einer Ärztin",
                    "Fahrt zur Fachtagung");

    private SampleSnapshot() {}

    /**
     * The same for the same year.
     *
     * @param year funding year
     */
    public static FundingSnapshot of(int year) {
        List<FundingSnapshot.Expense> expenses =
                IntStream.range(0, LABELS.size())
                        .mapToObj(i -> expense(i + 1, LABELS.get(i)))
                        .toList();
        long spent = expenses.stream().mapToLong(FundingSnapshot.Expense::amountCents).sum();
        return new FundingSnapshot(
                1,
                "F-" + year + "-0000",
                FundingKind.LUMP_SUM,
                ApplicationKind.FOLLOW_UP,
                year,
                Land.NW,
                LocalDate.of(year - 1, 12, 1),
                new FundingSnapshot.Funder(
                        "Muster-Fördergemeinschaft",
                        "Beispielweg 10, 44137 Musterstadt",
                        "SHG 4711"),
                office(),
                group(),
                List.of(person(1, "Erika", "Muster"), person(2, "Karim", "Beispiel")),
                facts(),
                bank(),
                project(year),
                expenses,
                List.of(
                        new FundingSnapshot.Income(1, "Eigenmittel", "Beitrag der Gruppe", 50_00),
                        new FundingSnapshot.Income(2, "Spenden", "Spende beim Sommerfest", 75_00)),
                spent,
                125_00,
                spent - 125_00,
                statements(),
                List.of(tool(year)),
                List.of("Alle Angaben sind richtig."),
                List.of("Verwendungsnachweis des Vorjahres", "Flyer"),
                List.of(),
                true);
    }

    private static FundingSnapshot.Office office() {
        return new FundingSnapshot.Office(
                "Kontaktstelle Musterstadt",
                "Beispielverband e. V.",
                "Markt 1, 44137 Musterstadt",
                "0231 5550100",
                "kontakt@musterstadt.example");
    }

    private static FundingSnapshot.Bank bank() {
        return new FundingSnapshot.Bank(
                "Unterkonto",
                "Erika Muster",
                "Sparkasse Musterstadt",
                "DE02120300000000202051",
                true,
                "Erika Muster, Karim Beispiel");
    }

    private static FundingSnapshot.Expense expense(int position, String label) {
        String category =
                switch (position) {
                    case 1 -> "Regelmäßige Ausgaben für digitale Angebote und Anwendungen";
                    case 2 -> "Raumkosten, Miete, Nebenkosten";
                    case 4 -> "Porto, Telefon, Internet";
                    case 5 -> "Büromaterial";
                    default -> "Öffentlichkeitsarbeit";
                };
        return new FundingSnapshot.Expense(
                position,
                category,
                label,
                position == 1 ? "Wer nicht kommen kann, nimmt von zu Hause teil." : "",
                position * 41_25L,
                position == 1 ? "2026-0000" : "");
    }

    private static FundingSnapshot.Group group() {
        return new FundingSnapshot.Group(
                "Beispiel-Gruppe Musterstadt",
                "Bahnhofstraße 5",
                "44137",
                "Musterstadt",
                "Vor Ort und online",
                "Gemeindehaus, Kirchplatz 2, 44137 Musterstadt",
                "Musterstadt und Umland",
                "https://gruppe.example",
                "Muskeln, Gelenke und Knochen",
                "Rheuma");
    }

    private static FundingSnapshot.Person person(int position, String first, String last) {
        return new FundingSnapshot.Person(
                position,
                first,
                last,
                "Musterweg %d, 44137 Musterstadt".formatted(position),
                "0231 555010" + position,
                first.toLowerCase(Locale.ROOT) + "@gruppe.example");
    }

    private static FundingSnapshot.Facts facts() {
        return new FundingSnapshot.Facts(
                "03/2015",
                14,
                9,
                "Zweimal im Monat",
                22,
                true,
                false,
                List.of("Flyer", "Internetseite"),
                "Landesverband Beispiel e. V.",
                "Nicht eingetragene Gruppe");
    }

    private static ProjectPlan project(int year) {
        return new ProjectPlan(
                "Gemeinsam in Bewegung",
                LocalDate.of(year, 3, 1),
                LocalDate.of(year, 9, 30),
                "Viele können nicht mehr kommen.",
                "Zwölf Treffen, die auch von zu Hause gelingen.",
                "Menschen mit Rheuma und ihre Angehörigen",
                "Übungen, Gespräche und zwei Vorträge",
                "Volkshochschule Musterstadt",
                "Zahl der Teilnehmenden, Fragebogen am Ende",
                "Die Gruppe führt die Treffen selbst weiter.");
    }

    private static FundingSnapshot.Statements statements() {
        return new FundingSnapshot.Statements(
                true,
                true,
                12_40L,
                100_00L,
                "Stadt Musterstadt, 100 €, beantragt",
                "Keine",
                "Erika Muster",
                "Karim Beispiel",
                true,
                true);
    }

    private static FundingSnapshot.DigitalTool tool(int year) {
        return new FundingSnapshot.DigitalTool(
                "Beispiel-Konferenz",
                "Jahresvertrag",
                "Beispiel-Anbieter eG",
                "Videokonferenz",
                "Treffen der Gruppe",
                "01.01.%d–31.12.%d".formatted(year, year),
                41_25L,
                "Mit Auflagen nutzbar",
                "Server in Deutschland.",
                List.of("Ohne Aufzeichnung"),
                "Hoher Schutzbedarf",
                LocalDate.of(year - 1, 10, 12),
                null,
                "Kontaktstelle Musterstadt",
                "Datenschutzhinweise des Anbieters",
                "https://anbieter.example",
                "Bestanden",
                "",
                "2026-0000",
                null);
    }
}
