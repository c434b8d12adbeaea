package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.CompletenessPolicy.blank;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.blocking;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.missing;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.warning;

import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules about money, project and deadline. */
final class PlanRules {

    private static final String PLAN = "Leitfaden zur Selbsthilfeförderung, A.5.1 und A.8.2";
    private static final String PROJECT_FORM =
            "Antrag auf Projektförderung (Bremen 2017; vdek Hessen)";

    private PlanRules() {}

    static List<Function<ApplicationFacts, Optional<OpenTask>>> allRules() {
        return List.of(
                facts -> missing(facts.expenses().isEmpty(), "NO_EXPENSE", TaskPlace.PLAN, PLAN),
                PlanRules::incomeMustStayBelow,
                PlanRules::fullBudgetAboveLimit,
                PlanRules::deadlineMustNotHavePassed,
                facts -> project(facts, blank(facts.project().title()), "PROJECT_TITLE_MISSING"),
                PlanRules::projectDates,
                facts ->
                        project(
                                facts,
                                blank(facts.project().background()),
                                "PROJECT_BACKGROUND_MISSING"),
                facts -> project(facts, blank(facts.project().goals()), "PROJECT_GOALS_MISSING"),
                facts ->
                        project(
                                facts,
                                blank(facts.project().targetGroup()),
                                "PROJECT_TARGET_MISSING"),
                facts ->
                        project(
                                facts,
                                blank(facts.project().measures()),
                                "PROJECT_MEASURES_MISSING"),
                facts ->
                        projectHint(
                                facts,
                                blank(facts.project().indicators()),
                                "PROJECT_INDICATORS_MISSING"),
                facts ->
                        projectHint(
                                facts,
                                blank(facts.project().continuation()),
                                "PROJECT_CONTINUATION_MISSING"));
    }

    static Optional<OpenTask> incomeMustStayBelow(ApplicationFacts facts) {
        boolean nothingLeft =
                !facts.expenses().isEmpty() && facts.incomeCents() >= facts.expenseCents();
        return missing(nothingLeft, "INCOME_TOO_HIGH", TaskPlace.PLAN, PLAN);
    }

    /**
     * Above the limit of the Land all income and spending has to be stated (Bremen 2026 asks for it
     * by name).
     */
    static Optional<OpenTask> fullBudgetAboveLimit(ApplicationFacts facts) {
        Optional<Long> limit = facts.profile().number("simplifiedApplicationLimit");
        boolean above =
                limit.isPresent()
                        && facts.kind() == FundingKind.LUMP_SUM
                        && facts.expenseCents() > limit.get()
                        && facts.incomes().isEmpty();
        return above
                ? Optional.of(
                        warning(
                                "FULL_BUDGET",
                                TaskPlace.PLAN,
                                facts.profile().get("simplifiedApplicationLimit").source(),
                                Euro.format(limit.get())))
                : Optional.empty();
    }

    static Optional<OpenTask> deadlineMustNotHavePassed(ApplicationFacts facts) {
        Optional<MonthDay> day = facts.profile().day("deadlineExisting");
        if (facts.kind() != FundingKind.LUMP_SUM || day.isEmpty()) {
            return Optional.empty();
        }
        LocalDate deadline = day.get().atYear(facts.fundingYear());
        return facts.today().isAfter(deadline)
                ? Optional.of(
                        warning(
                                "DEADLINE_PASSED",
                                TaskPlace.FUNDER,
                                facts.profile().get("deadlineExisting").source(),
                                GermanDay.format(deadline)))
                : Optional.empty();
    }

    /** A project must not have begun when the application is filed (vdek, TK; read 2026-11-23). */
    static Optional<OpenTask> projectDates(ApplicationFacts facts) {
        LocalDate from = facts.project().from();
        LocalDate to = facts.project().to();
        if (facts.kind() != FundingKind.PROJECT) {
            return Optional.empty();
        }
        if (from == null || to == null) {
            return Optional.of(blocking("PROJECT_DATES_MISSING", TaskPlace.PROJECT, PROJECT_FORM));
        }
        if (to.isBefore(from)) {
            return Optional.of(blocking("PROJECT_DATES_WRONG", TaskPlace.PROJECT, PROJECT_FORM));
        }
        return from.isAfter(facts.today())
                ? Optional.empty()
                : Optional.of(
                        blocking(
                                "PROJECT_BEGUN",
                                TaskPlace.PROJECT,
                                PROJECT_FORM,
                                GermanDay.format(from)));
    }

    /** A word in a label that insurers mostly do not fund; only a hint. */
    static Stream<OpenTask> notEligible(ApplicationFacts facts) {
        return facts.expenses().stream()
                .filter(line -> !line.hint().isEmpty())
                .map(
                        line ->
                                warning(
                                        "NOT_ELIGIBLE",
                                        TaskPlace.PLAN,
                                        PLAN,
                                        line.label(),
                                        line.hint()));
    }

    private static Optional<OpenTask> project(
            ApplicationFacts facts, boolean missing, String code) {
        return missing(
                facts.kind() == FundingKind.PROJECT && missing,
                code,
                TaskPlace.PROJECT,
                PROJECT_FORM);
    }

    private static Optional<OpenTask> projectHint(
            ApplicationFacts facts, boolean missing, String code) {
        return facts.kind() == FundingKind.PROJECT && missing
                ? Optional.of(warning(code, TaskPlace.PROJECT, PROJECT_FORM))
                : Optional.empty();
    }
}
