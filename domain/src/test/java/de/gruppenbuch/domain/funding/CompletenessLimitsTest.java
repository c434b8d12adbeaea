package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Just this side of each limit nothing is asked for. */
class CompletenessLimitsTest {

    private final FactsFixture application = new FactsFixture();

    @Test
    void aSavingsAccountIsTakenForTheLastTimeIn2026() {
        application.account = AccountType.SAVINGS;
        application.fundingYear = 2026;
        application.today = LocalDate.of(2026, 1, 5);
        assertNothingOpen();

        application.fundingYear = 2028;
        application.today = LocalDate.of(2028, 1, 5);
        assertThat(application.codes()).containsExactly("SAVINGS_NOT_ACCEPTED");
    }

    @Test
    void aGroupThatMeetsOnlineNeedsNoPlace() {
        CompletenessPolicyTest.withoutPlace(application, MeetingMode.ONLINE);
        assertNothingOpen();
    }

    @Test
    void sixMonthsAfterFoundingAGroupInHamburgIsOldEnough() {
        CompletenessPolicyTest.young(application, YearMonth.of(2026, 5));
        assertNothingOpen();
    }

    @Test
    void aYoungGroupIsWelcomeWhereTheLandNamesNoAge() {
        application.founded = YearMonth.of(2026, 11);
        assertNothingOpen();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ute Ulrich, Karin Vogel",
                "Ute Ulrich; Karin Vogel",
                "Ute Ulrich\nKarin Vogel",
                "Ute Ulrich und Karin Vogel",
                "Ute Ulrich & Karin Vogel",
                "Ute Ulrich / Karin Vogel"
            })
    void twoSignatoriesAreSeenHoweverTheyAreWritten(String signatories) {
        CompletenessPolicyTest.signatoriesInNiedersachsen(application, signatories);
        assertNothingOpen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ute Ulrich\r\n\r\n", "Ute Ulrich, ", ", Ute Ulrich", "Ute Ulrich; ;"})
    void emptyLinesAreNoSignatories(String signatories) {
        CompletenessPolicyTest.signatoriesInNiedersachsen(application, signatories);
        assertThat(application.codes()).containsExactly("TWO_SIGNATORIES");
    }

    @Test
    void upToTheLimitOfTheLandNoIncomeIsAskedFor() {
        application.expenses.add(FactsFixture.expense("Zweite", 10_000, ""));
        assertNothingOpen();

        application.expenses.add(FactsFixture.expense("Dritte", 1, ""));
        application.incomes.add(FactsFixture.income(100));
        assertNothingOpen();
    }

    @Test
    void aCorrectedLimitCounts() {
        application.corrections.add(FactsFixture.corrected("simplifiedApplicationLimit", "49999"));

        assertThat(application.tasks())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.code()).isEqualTo("FULL_BUDGET");
                            assertThat(task.source()).isEqualTo("Merkblatt");
                            assertThat(task.text().de()).contains("499,99");
                        });
    }

    @Test
    void incomeMayReachAllButOneCentOfTheSpending() {
        application.incomes.add(FactsFixture.income(49_999));
        assertNothingOpen();
    }

    @Test
    void theDeadlineItselfIsInTimeAndProjectsHaveNone() {
        application.today = LocalDate.of(2027, 3, 31);
        assertNothingOpen();

        application.kind = FundingKind.PROJECT;
        application.today = LocalDate.of(2027, 4, 1);
        application.from = LocalDate.of(2027, 4, 2);
        assertNothingOpen();
    }

    @Test
    void aProjectOfOneDayThatBeginsTomorrowIsFine() {
        application.kind = FundingKind.PROJECT;
        application.from = application.today.plusDays(1);
        application.to = application.from;
        assertNothingOpen();
    }

    @Test
    void aLumpSumAsksForNoProject() {
        application.title = null;
        application.from = null;
        application.goals = null;
        application.indicators = null;
        assertNothingOpen();
    }

    @Test
    void aGroupThatGotNothingLastYearHasNothingToProve() {
        application.fundedLastYear = false;
        application.proofFiled = null;
        application.unspent = null;
        assertNothingOpen();
    }

    @Test
    void onlyBremenAsksWhetherTheSignersAreOfOneFamily() {
        CompletenessPolicyTest.family(application, Land.NW);
        assertNothingOpen();

        application.land = Land.HB;
        application.signer2 = "Karin Vogel";
        assertNothingOpen();
    }

    @Test
    void oneOfTheSignersOnTheAccountIsEnough() {
        application.signer2 = "Berta Braun";
        assertNothingOpen();
    }

    @Test
    void aToolThatTheGatePassesOpensNothing() {
        application.tools.add(new ToolEvidence("Wire", false, false));
        assertNothingOpen();
    }

    private void assertNothingOpen() {
        assertThat(application.codes()).isEmpty();
    }
}
