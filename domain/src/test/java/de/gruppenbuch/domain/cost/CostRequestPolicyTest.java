package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostRequestPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void exactlyOneWayToNameTheToolIsTaken() {
        assertThatCode(
                        () -> {
                            CostRequestPolicy.requireChoice(new ToolChoice("signal", null, false));
                            CostRequestPolicy.requireChoice(new ToolChoice(null, "Forum", false));
                            CostRequestPolicy.requireChoice(new ToolChoice(null, null, true));
                        })
                .doesNotThrowAnyException();
        assertChoiceRefused(new ToolChoice(null, null, false));
        assertChoiceRefused(new ToolChoice("signal", "Forum", false));
        assertChoiceRefused(new ToolChoice("signal", null, true));
        assertRefused(
                () -> CostRequestPolicy.requireChoice(new ToolChoice(null, " ", false)),
                "otherTool",
                "cost.request.otherTool.missing");
    }

    @Test
    void aPriceIsNeededUnlessNobodyKnowsIt() {
        assertThatCode(() -> requireCost(null, BillingPeriod.UNKNOWN, 2026))
                .doesNotThrowAnyException();
        assertRefused(
                () -> requireCost(null, BillingPeriod.MONTHLY, 2026),
                "amountCents",
                "cost.request.amount.missing");
    }

    @Test
    void moneyIsAskedForThisYearOrTheNext() {
        assertThatCode(() -> requireCost(1L, BillingPeriod.ONCE, 2026)).doesNotThrowAnyException();
        assertThatCode(() -> requireCost(1L, BillingPeriod.ONCE, 2027)).doesNotThrowAnyException();
        for (int year : new int[] {2025, 2028}) {
            assertRefused(
                    () -> requireCost(1L, BillingPeriod.ONCE, year),
                    "fundingYear",
                    "cost.request.year");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-12-08", // Tuesday
        "2026-11-27, 2026-12-11", // Friday
        "2026-11-28, 2026-12-14", // Saturday moves to Monday
        "2026-11-29, 2026-12-14" // Sunday too
    })
    void theAnswerIsPromisedInTwoWeeksButNotForAWeekend(LocalDate sent, LocalDate answer) {
        assertThat(CostRequestPolicy.answerBy(sent)).isEqualTo(answer);
    }

    @Test
    void aWrittenWordIsNeitherEmptyNorEndless() {
        assertRefused(() -> CostRequestPolicy.requireText(null, "k"), "text", "k");
        assertRefused(() -> CostRequestPolicy.requireText(" \n", "k"), "text", "k");
        assertRefused(
                () -> CostRequestPolicy.requireText("x".repeat(2001), "k"),
                "text",
                "cost.request.text.long");
        assertThatCode(() -> CostRequestPolicy.requireText("x".repeat(2000), "k"))
                .doesNotThrowAnyException();
    }

    @Test
    void aYearCostsTwelveMonthsOrOnePrice() {
        assertThat(CostCalculator.yearlyCents(1_499L, BillingPeriod.MONTHLY)).contains(17_988L);
        assertThat(CostCalculator.yearlyCents(9_900L, BillingPeriod.YEARLY)).contains(9_900L);
        assertThat(CostCalculator.yearlyCents(1L, BillingPeriod.ONCE)).contains(1L);
        assertThat(CostCalculator.yearlyCents(5L, BillingPeriod.UNKNOWN)).isEmpty();
        assertThat(CostCalculator.yearlyCents(null, BillingPeriod.MONTHLY)).isEmpty();
        assertThat(CostCalculator.yearlyCents(5L, null)).isEmpty();
        assertThatThrownBy(() -> CostCalculator.yearlyCents(Long.MAX_VALUE, BillingPeriod.MONTHLY))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource(CostRequestState.class)
    void onlyTheNamedStepsAreAllowed(CostRequestState state) {
        Set<CostRequestState> allowed =
                switch (state) {
                    case DRAFT, REJECTED -> Set.of(CostRequestState.SUBMITTED);
                    case SUBMITTED, ANSWERED ->
                            Set.of(
                                    CostRequestState.QUESTION,
                                    CostRequestState.ACCEPTED,
                                    CostRequestState.REJECTED);
                    case QUESTION ->
                            Set.of(
                                    CostRequestState.ANSWERED,
                                    CostRequestState.ACCEPTED,
                                    CostRequestState.REJECTED);
                    case ACCEPTED ->
                            Set.of(CostRequestState.IN_APPLICATION, CostRequestState.SUBMITTED);
                    case IN_APPLICATION -> Set.of(CostRequestState.ACCEPTED);
                };
        for (CostRequestState next : EnumSet.allOf(CostRequestState.class)) {
            assertThat(state.mayBecome(next))
                    .as(state + " " + next)
                    .isEqualTo(allowed.contains(next));
        }
    }

    private static void requireCost(Long cents, BillingPeriod period, int year) {
        CostRequestPolicy.requireCost(new CostAnswer(cents, period, year), TODAY);
    }

    private static void assertChoiceRefused(ToolChoice choice) {
        assertRefused(
                () -> CostRequestPolicy.requireChoice(choice),
                "offeringId",
                "cost.request.tool.missing");
    }
}
