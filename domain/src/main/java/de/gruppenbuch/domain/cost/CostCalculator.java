package de.gruppenbuch.domain.cost;

import java.util.Optional;

/** Sums of tool costs in euro cents. */
public final class CostCalculator {

    private static final int MONTHS = 12;

    private CostCalculator() {}

    /**
     * Cost of a full calendar year.
     *
     * @param amountCents price per billing period, null if not known
     * @param period null or UNKNOWN if not known
     * @return empty if it cannot be told
     * @throws ArithmeticException if the sum leaves the range of long
     */
    public static Optional<Long> yearlyCents(Long amountCents, BillingPeriod period) {
        if (amountCents == null || period == null) {
            return Optional.empty();
        }
        return switch (period) {
            case MONTHLY -> Optional.of(Math.multiplyExact(amountCents, MONTHS));
            case YEARLY, ONCE -> Optional.of(amountCents);
            case UNKNOWN -> Optional.empty();
        };
    }
}
