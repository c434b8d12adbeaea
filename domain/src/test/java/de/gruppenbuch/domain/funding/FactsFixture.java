package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.BankDetails;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.EligibilityFacts;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.LegalForm;
import de.gruppenbuch.domain.group.MeetingFrequency;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.group.Publicity;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An application that lacks nothing; tests take away what they need. */
final class FactsFixture {

    private static final FundingCatalogue CATALOGUE = new FundingCatalogue();

    FundingKind kind = FundingKind.LUMP_SUM;
    int fundingYear = 2027;
    LocalDate today = LocalDate.of(2026, 11, 24);
    Land land = Land.NW;
    final List<ProfileValue> corrections = new ArrayList<>();

    TopicKind topic = TopicKind.HEALTH;
    String street = "Hauptstraße 1";
    MeetingMode mode = MeetingMode.ON_SITE;
    String place = "Haus der Begegnung";
    PersonDetails first = person("Ute", "Ulrich", Consent.GIVEN);
    PersonDetails second = person("Karin", "Vogel", Consent.GIVEN);
    YearMonth founded = YearMonth.of(2015, 5);
    Integer members = 6;
    MeetingFrequency frequency = MeetingFrequency.MONTHLY;
    Boolean open = true;
    Boolean led = false;
    Set<Publicity> publicity = Set.of(Publicity.FLYER);
    String umbrella = "keine";
    LegalForm legalForm = LegalForm.INFORMAL;

    AccountType account = AccountType.SUB_ACCOUNT;
    String holder = "Ute Ulrich";
    String iban = "DE02120300000000202051";
    Boolean exclusive = true;
    String signatories = "Ute Ulrich und Karin Vogel";

    Boolean fundedLastYear = true;
    Boolean proofFiled = true;
    Long unspent = 0L;
    String otherFunding = "keine";
    String industryTies = "keine";
    String signer1 = "Ute Ulrich";
    String signer2 = "Karin Vogel";
    boolean declared = true;
    boolean informed = true;

    String title = "Digital dabei";
    LocalDate from = LocalDate.of(2027, 2, 1);
    LocalDate to = LocalDate.of(2027, 11, 30);
    String background = "Ausgangslage";
    String goals = "Ziele";
    String target = "Mitglieder";
    String measures = "Schulungen";
    String indicators = "Teilnehmende";
    String continuation = "Fortführung";

    final List<ExpenseRow> expenses = new ArrayList<>(List.of(expense("Miete", 50_000, "")));
    final List<IncomeRow> incomes = new ArrayList<>();
    final List<ToolEvidence> tools = new ArrayList<>();
    final List<LineElsewhere> linesElsewhere = new ArrayList<>();

    ApplicationFacts facts() {
        return new ApplicationFacts(
                kind,
                fundingYear,
                group(),
                statements(),
                new ProjectPlan(
                        title,
                        from,
                        to,
                        background,
                        goals,
                        target,
                        measures,
                        null,
                        indicators,
                        continuation),
                expenses,
                incomes,
                tools,
                linesElsewhere,
                CATALOGUE.profile(land).with(corrections),
                today);
    }

    List<OpenTask> tasks() {
        return CompletenessPolicy.openTasks(facts());
    }

    List<String> codes() {
        return tasks().stream().map(OpenTask::code).toList();
    }

    static ExpenseRow expense(String label, long cents, String hint) {
        return new ExpenseRow(1, 1, "ROOM", "Raum", label, "", cents, null, "", hint);
    }

    static IncomeRow income(long cents) {
        return new IncomeRow(1, 1, IncomeKind.DONATIONS, "Spenden", cents);
    }

    static PersonDetails person(String firstName, String lastName, Consent consent) {
        return new PersonDetails(
                firstName, lastName, "Weg 2", "44137", "Musterstadt", "", "0231 1", consent);
    }

    static ProfileValue corrected(String key, String value) {
        return new ProfileValue(
                key, value, 2026, "Merkblatt", LocalDate.of(2026, 11, 1), Certainty.CORRECTED, "");
    }

    private GroupDetails group() {
        return new GroupDetails(
                1,
                1,
                "Rheuma-Treff",
                new Topic("MUSCULO", topic, new LocalText("Rheuma", "Rheumatism")),
                "",
                street,
                "44137",
                "Musterstadt",
                mode,
                place,
                "",
                first,
                Optional.ofNullable(second),
                new EligibilityFacts(
                        founded, members, 8, frequency, 12, open, led, publicity, umbrella,
                        legalForm, "Kreis"),
                new BankDetails(account, holder, "Sparkasse", iban, exclusive, signatories),
                Instant.parse("2026-01-01T10:00:00Z"),
                false);
    }

    private EditStatements statements() {
        return new EditStatements(
                null,
                fundedLastYear,
                proofFiled,
                unspent,
                null,
                otherFunding,
                industryTies,
                signer1,
                signer2,
                declared,
                informed);
    }
}
