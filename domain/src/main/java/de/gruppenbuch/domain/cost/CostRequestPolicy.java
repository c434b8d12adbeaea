package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Rules of a tool-cost request before anybody decides it. */
public final class CostRequestPolicy {

    static final int ANSWER_DAYS = 14;

    private CostRequestPolicy() {}

    /**
     * @throws RuleViolatedException at {@code offeringId} or {@code otherTool} unless exactly one
     *     way is chosen
     */
    static void requireChoice(ToolChoice choice) {
        boolean other = choice.otherTool() != null;
        int chosen =
                (choice.offeringId() == null ? 0 : 1) + (other ? 1 : 0) + (choice.unsure() ? 1 : 0);
        if (chosen != 1) {
            throw new RuleViolatedException("offeringId", "cost.request.tool.missing");
        }
        if (other && choice.otherTool().isBlank()) {
            throw new RuleViolatedException("otherTool", "cost.request.otherTool.missing");
        }
    }

    /**
     * @throws RuleViolatedException at {@code amountCents} if the price is missing though the
     *     period is known, at {@code fundingYear}
     */
    static void requireCost(CostAnswer answer, LocalDate today) {
        if (answer.amountCents() == null && answer.billingPeriod() != BillingPeriod.UNKNOWN) {
            throw new RuleViolatedException("amountCents", "cost.request.amount.missing");
        }
        int year = answer.fundingYear();
        if (year != today.getYear() && year != today.getYear() + 1) {
            throw new RuleViolatedException(
                    "fundingYear", "cost.request.year", today.getYear(), today.getYear() + 1);
        }
    }

    /**
     * @throws RuleViolatedException if a step was left out
     */
    static void requireComplete(CostRequest request) {
        requireChoice(request.choice());
        if (request.billingPeriod() == null || request.fundingYear() == null) {
            throw new RuleViolatedException("amountCents", "cost.request.amount.missing");
        }
    }

    /** The office's own promise: two weeks, moved to Monday if that is a weekend. */
    static LocalDate answerBy(LocalDate submittedOn) {
        LocalDate day = submittedOn.plusDays(ANSWER_DAYS);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /**
     * @throws RuleViolatedException at {@code text} if it is blank or longer than 2000 characters
     */
    static void requireText(String text, String messageKey) {
        if (text == null || text.isBlank()) {
            throw new RuleViolatedException("text", messageKey);
        }
        if (text.length() > 2000) {
            throw new RuleViolatedException("text", "cost.request.text.long", 2000);
        }
    }

    /**
     * The gate can be asked for days on which there can be assessments and years of funding.
     *
     * @throws RuleViolatedException at {@code day}
     */
    static void requireGateDay(LocalDate day) {
        if (day.getYear() < 2020 || day.getYear() > 2100) {
            throw new RuleViolatedException("day", "cost.gate.day");
        }
    }
}
