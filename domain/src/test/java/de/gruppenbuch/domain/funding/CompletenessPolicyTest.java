package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each gap in an application that lacks nothing opens its own task and no other. */
class CompletenessPolicyTest {

    @ParameterizedTest
    @EnumSource(FundingKind.class)
    void anApplicationThatLacksNothingHasNoTask(FundingKind kind) {
        FactsFixture application = new FactsFixture();
        application.kind = kind;

        assertThat(application.codes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blockingGaps")
    void aGapBlocksUnderItsOwnName(String code, Consumer<FactsFixture> change) {
        assertOnly(code, change, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hints")
    void aHintDoesNotMakeTheApplicationIncomplete(String code, Consumer<FactsFixture> change) {
        assertOnly(code, change, false);
    }

    @Test
    void tasksComeInTheOrderOfTheForm() {
        FactsFixture application = new FactsFixture();
        application.informed = false;
        application.expenses.clear();
        application.iban = null;
        application.street = null;

        assertThat(application.codes())
                .containsExactly("SEAT_MISSING", "IBAN_MISSING", "NO_EXPENSE", "DATA_USE_MISSING");
    }

    private static void assertOnly(String code, Consumer<FactsFixture> change, boolean blocking) {
        FactsFixture application = new FactsFixture();
        change.accept(application);

        assertThat(application.tasks())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.code()).isEqualTo(code);
                            assertThat(task.blocking()).isEqualTo(blocking);
                            assertThat(task.source()).isNotBlank();
                            assertThat(task.text().de()).isNotBlank().doesNotContain("{");
                            assertThat(task.text().en()).isNotBlank().doesNotContain("{");
                        });
    }

    static Stream<Arguments> blockingGaps() {
        return Stream.of(groupGaps(), bankGaps(), planGaps(), statementGaps()).flatMap(s -> s);
    }

    private static Stream<Arguments> groupGaps() {
        return Stream.of(
                gap("TOPIC_NOT_HEALTH", a -> a.topic = TopicKind.SOCIAL),
                gap("SEAT_MISSING", a -> a.street = " "),
                gap("PLACE_MISSING", a -> a.place = null),
                gap("PLACE_MISSING", a -> withoutPlace(a, MeetingMode.BOTH)),
                gap("PERSON_ADDRESS_MISSING", a -> a.first = withoutAddress(a)),
                gap(
                        "CONSENT_MISSING",
                        a -> a.first = FactsFixture.person("Ute", "Ulrich", Consent.TO_BE_ASKED)),
                gap(
                        "CONSENT_MISSING",
                        a -> a.second = FactsFixture.person("Karin", "V", Consent.TO_BE_ASKED)),
                gap("SECOND_PERSON_MISSING", a -> a.second = null),
                gap(
                        "SAME_PERSON",
                        a -> a.second = FactsFixture.person("UTE", "ulrich", Consent.GIVEN)),
                gap("FOUNDED_MISSING", a -> a.founded = null),
                gap("MEMBERS_MISSING", a -> a.members = null),
                gap("MEMBERS_TOO_FEW", a -> a.members = 5),
                gap("FREQUENCY_MISSING", a -> a.frequency = null),
                gap("OPEN_MISSING", a -> a.open = null),
                gap("NOT_OPEN", a -> a.open = false),
                gap("LED_MISSING", a -> a.led = null),
                gap("PROFESSIONALLY_LED", a -> a.led = true),
                gap("PUBLICITY_MISSING", a -> a.publicity = Set.of()),
                gap("UMBRELLA_MISSING", a -> a.umbrella = null),
                gap("LEGAL_FORM_MISSING", a -> a.legalForm = null));
    }

    private static Stream<Arguments> bankGaps() {
        return Stream.of(
                gap("ACCOUNT_TYPE_MISSING", a -> a.account = null),
                gap("SAVINGS_NOT_ACCEPTED", a -> a.account = AccountType.SAVINGS),
                gap("HOLDER_MISSING", a -> a.holder = ""),
                gap("IBAN_MISSING", a -> a.iban = null),
                gap("NOT_EXCLUSIVE", a -> a.exclusive = null),
                gap("NOT_EXCLUSIVE", a -> a.exclusive = false),
                gap("SIGNATORIES_MISSING", a -> a.signatories = " "));
    }

    private static Stream<Arguments> planGaps() {
        return Stream.of(
                gap("NO_EXPENSE", a -> a.expenses.clear()),
                gap("INCOME_TOO_HIGH", a -> a.incomes.add(FactsFixture.income(50_000))),
                gap("TOOL_BLOCKED", a -> a.tools.add(new ToolEvidence("X", true, false))),
                project("PROJECT_TITLE_MISSING", a -> a.title = null),
                project("PROJECT_DATES_MISSING", a -> a.from = null),
                project("PROJECT_DATES_MISSING", a -> a.to = null),
                project("PROJECT_DATES_WRONG", a -> a.to = a.from.minusDays(1)),
                project("PROJECT_BEGUN", a -> a.from = a.today),
                project("PROJECT_BACKGROUND_MISSING", a -> a.background = ""),
                project("PROJECT_GOALS_MISSING", a -> a.goals = null),
                project("PROJECT_TARGET_MISSING", a -> a.target = null),
                project("PROJECT_MEASURES_MISSING", a -> a.measures = null));
    }

    private static Stream<Arguments> statementGaps() {
        return Stream.of(
                gap("FUNDED_LAST_YEAR_MISSING", a -> a.fundedLastYear = null),
                gap("PROOF_MISSING", a -> a.proofFiled = null),
                gap("PROOF_MISSING", a -> a.proofFiled = false),
                gap("UNSPENT_MISSING", a -> a.unspent = null),
                gap("OTHER_FUNDING_MISSING", a -> a.otherFunding = null),
                gap("INDUSTRY_MISSING", a -> a.industryTies = null),
                gap("SIGNERS_MISSING", a -> a.signer1 = null),
                gap("SIGNERS_MISSING", a -> a.signer2 = " "),
                gap("SIGNERS_SAME", a -> a.signer2 = " ute  ULRICH "),
                gap("DECLARATIONS_MISSING", a -> a.declared = false),
                gap("DATA_USE_MISSING", a -> a.informed = false));
    }

    static Stream<Arguments> hints() {
        return Stream.of(
                gap("GROUP_TOO_YOUNG", a -> young(a, YearMonth.of(2026, 6))),
                gap("TWO_SIGNATORIES", a -> signatoriesInNiedersachsen(a, "Ute Ulrich")),
                gap("FULL_BUDGET", a -> a.expenses.add(FactsFixture.expense("B", 10_001, ""))),
                gap("DEADLINE_PASSED", a -> a.today = LocalDate.of(2027, 4, 1)),
                gap(
                        "NOT_ELIGIBLE",
                        a -> a.expenses.set(0, FactsFixture.expense("Kuchen", 100, "Essen (X)"))),
                gap("TOOL_OVERRIDDEN", a -> a.tools.add(new ToolEvidence("X", true, true))),
                gap("SIGNERS_FAMILY", a -> family(a, Land.HB)),
                gap("SIGNER_NOT_ON_ACCOUNT", a -> a.signatories = "Berta Braun, Carl Cramer"),
                project("PROJECT_INDICATORS_MISSING", a -> a.indicators = null),
                project("PROJECT_CONTINUATION_MISSING", a -> a.continuation = null));
    }

    static void withoutPlace(FactsFixture application, MeetingMode mode) {
        application.mode = mode;
        application.place = null;
    }

    static void young(FactsFixture application, YearMonth founded) {
        application.land = Land.HH;
        application.founded = founded;
    }

    static void signatoriesInNiedersachsen(FactsFixture application, String signatories) {
        application.land = Land.NI;
        application.signatories = signatories;
    }

    static void family(FactsFixture application, Land land) {
        application.land = land;
        application.signer2 = "Uwe Ulrich";
    }

    private static PersonDetails withoutAddress(FactsFixture a) {
        return new PersonDetails(
                a.first.firstName(), a.first.lastName(), "", "", "", "", "1", Consent.GIVEN);
    }

    private static Arguments gap(String code, Consumer<FactsFixture> change) {
        return Arguments.of(code, change);
    }

    private static Arguments project(String code, Consumer<FactsFixture> change) {
        Consumer<FactsFixture> kind = application -> application.kind = FundingKind.PROJECT;
        return Arguments.of(code, kind.andThen(change));
    }
}
