package de.gruppenbuch.reports;

import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.ProjectPlan;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.util.List;

/** Snapshots to be written; a test names only what matters to it. */
public final class SnapshotFixture {

    private FundingKind kind = FundingKind.LUMP_SUM;
    private String groupName = "Rheuma-Treff Musterstadt";
    private String label = "Big Blue Button, Jahresgebühr";
    private List<FundingSnapshot.Expense> expenses;
    private List<FundingSnapshot.DigitalTool> tools = List.of(funded(), free());
    private List<String> openTasks = List.of();

    private SnapshotFixture() {}

    public static SnapshotFixture lumpSum() {
        return new SnapshotFixture();
    }

    public static SnapshotFixture project() {
        SnapshotFixture fixture = new SnapshotFixture();
        fixture.kind = FundingKind.PROJECT;
        return fixture;
    }

    public SnapshotFixture named(String name) {
        groupName = name;
        return this;
    }

    public SnapshotFixture labelled(String text) {
        label = text;
        return this;
    }

    public SnapshotFixture withoutLines() {
        expenses = List.of();
        tools = List.of();
        return this;
    }

    public SnapshotFixture missing(String... tasks) {
        openTasks = List.of(tasks);
        return this;
    }

    public FundingSnapshot build() {
        List<FundingSnapshot.Expense> lines = expenses == null ? threeExpenses() : expenses;
        List<FundingSnapshot.Income> incomes =
                expenses == null
                        ? List.of(new FundingSnapshot.Income(1, "Eigenmittel", "Beitrag", 50_00))
                        : List.of();
        long spent = lines.stream().mapToLong(FundingSnapshot.Expense::amountCents).sum();
        long received = incomes.stream().mapToLong(FundingSnapshot.Income::amountCents).sum();
        return new FundingSnapshot(
                1,
                "F-2027-0001",
                kind,
                ApplicationKind.FOLLOW_UP,
                2027,
                Land.NW,
                LocalDate.of(2026, 11, 24),
                funder(),
                office(),
                group(),
                List.of(person(1, "Erika", "Muster"), person(2, "Karin", "Vogel")),
                facts(),
                bank(),
                kind == FundingKind.PROJECT ? plan() : ProjectPlan.empty(),
                lines,
                incomes,
                spent,
                received,
                spent - received,
                statements(),
                tools,
                List.of("Alle Angaben sind richtig.", "Wir bekommen nichts doppelt."),
                List.of("Verwendungsnachweis des Vorjahres", "Flyer"),
                openTasks,
                openTasks.isEmpty());
    }

    private FundingSnapshot.Group group() {
        return new FundingSnapshot.Group(
                groupName,
                "Bahnhofstr. 5",
                "44137",
                "Musterstadt",
                "Vor Ort und online",
                "Gemeindehaus",
                "Musterstadt und Umland",
                "https://rheuma.example",
                "Muskeln, Gelenke und Knochen",
                "Rheuma");
    }

    private static FundingSnapshot.Person person(int position, String first, String last) {
        return new FundingSnapshot.Person(
                position, first, last, "Weg " + position + ", 44137 Musterstadt", "0231 2", "");
    }

    private static FundingSnapshot.Facts facts() {
        return new FundingSnapshot.Facts(
                "03/2015",
                14,
                9,
                "Zweimal im Monat",
                null,
                true,
                false,
                List.of("Flyer", "Internetseite"),
                "Nein",
                "Nicht eingetragene Gruppe");
    }

    private static ProjectPlan plan() {
        return new ProjectPlan(
                "Online in Bewegung",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 9, 30),
                "Viele können nicht mehr kommen.\nDas wollen wir ändern.",
                "Zwölf Treffen im Netz",
                "Menschen mit Rheuma",
                "Übungen zu Hause",
                null,
                null,
                null);
    }

    private List<FundingSnapshot.Expense> threeExpenses() {
        return List.of(
                new FundingSnapshot.Expense(
                        1, "Digitale Anwendungen", label, "Treffen im Netz", 119_88, "2026-0003"),
                new FundingSnapshot.Expense(2, "Raumkosten", "Miete, 22 Treffen", "", 330_00, ""),
                new FundingSnapshot.Expense(3, "Öffentlichkeitsarbeit", "Flyer", "", 89_90, ""));
    }

    private static FundingSnapshot.DigitalTool funded() {
        return new FundingSnapshot.DigitalTool(
                "BigBlueButton",
                "Senfcall",
                "computerwerk e.V.",
                "Videokonferenz",
                "Gruppentreffen",
                "01.01.2027–31.12.2027",
                119_88L,
                "Mit Auflagen nutzbar",
                "Server in Deutschland, Vertrag liegt vor.",
                List.of("Ohne Aufzeichnung", "Zugang nur mit Kennwort"),
                "Hoher Schutzbedarf",
                LocalDate.of(2026, 10, 12),
                null,
                "Kontaktstelle",
                "Datenschutzhinweise des Anbieters",
                "https://senfcall.example/datenschutz",
                "Mit Auflagen bestanden",
                "",
                "2026-0003",
                evidence());
    }

    private static FundingSnapshot.GateEvidence evidence() {
        return new FundingSnapshot.GateEvidence(
                "Mit Auflagen bestanden",
                List.of(
                        "Eine Auflage ist noch nicht bestätigt. (GATE-CONDITIONS_OPEN, Regeln 1.0)"),
                "Kontaktstelle oder Träger",
                LocalDate.of(2026, 9, 1),
                "Absprachen gelten (vereinbart am 01.10.2026, gültig bis 30.09.2027)",
                List.of(
                        new FundingSnapshot.ConditionEvidence(
                                "Ohne Aufzeichnung", LocalDate.of(2026, 10, 20)),
                        new FundingSnapshot.ConditionEvidence("Zugang nur mit Kennwort", null)));
    }

    private static FundingSnapshot.DigitalTool free() {
        return new FundingSnapshot.DigitalTool(
                "Nicht im Verzeichnis",
                "",
                "",
                "",
                "",
                "",
                null,
                "Nicht bewertet",
                "",
                List.of(),
                "",
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                null);
    }

    private static FundingSnapshot.Funder funder() {
        return new FundingSnapshot.Funder(
                "AOK NordWest", "Kopenhagener Str. 1, 44269 Dortmund", "SHG 4711");
    }

    private static FundingSnapshot.Office office() {
        return new FundingSnapshot.Office(
                "Kontaktstelle Musterstadt", "", "Markt 1, 44137 Musterstadt", "0231 1", "");
    }

    private static FundingSnapshot.Bank bank() {
        return new FundingSnapshot.Bank(
                "Unterkonto",
                "Erika Muster",
                "Sparkasse",
                "DE02120300000000202051",
                true,
                "Erika Muster, Karin Vogel");
    }

    private static FundingSnapshot.Statements statements() {
        return new FundingSnapshot.Statements(
                true,
                true,
                12_40L,
                0L,
                "Keine",
                "Keine",
                "Erika Muster",
                "Karin Vogel",
                true,
                true);
    }
}
