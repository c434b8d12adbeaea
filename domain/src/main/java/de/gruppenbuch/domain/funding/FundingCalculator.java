package de.gruppenbuch.domain.funding;

import java.util.List;

/** Sums of an application in euro cents. */
public final class FundingCalculator {

    private FundingCalculator() {}

    /**
     * @throws ArithmeticException if the sum leaves the range of long
     */
    public static long sumExpenses(List<ExpenseRow> lines) {
        return lines.stream().mapToLong(ExpenseRow::amountCents).reduce(0, Math::addExact);
    }

    /**
     * @throws ArithmeticException if the sum leaves the range of long
     */
    public static long sumIncomes(List<IncomeRow> lines) {
        return lines.stream().mapToLong(IncomeRow::amountCents).reduce(0, Math::addExact);
    }

    /**
     * What the funder is asked for: funding pays a share, own income comes first ("Vollfinanzierung
     * ausgeschlossen", gkv-selbsthilfefoerderung-he.de, read 2026-11-23).
     *
     * @return expenses less income, never below 0
     */
    public static long requested(long expenseCents, long incomeCents) {
        return Math.max(0, Math.subtractExact(expenseCents, incomeCents));
    }
}
