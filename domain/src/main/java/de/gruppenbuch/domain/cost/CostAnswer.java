package de.gruppenbuch.domain.cost;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Step 2 of a request.
 *
 * @param amountCents price per billing period, 1 to 999999 cents (9.999,99 €); null only if the
 *     period is UNKNOWN
 * @param fundingYear calendar year the money is asked for: this year or the next
 */
public record CostAnswer(
        @Min(1) @Max(999_999) Long amountCents,
        @NotNull BillingPeriod billingPeriod,
        @NotNull Integer fundingYear) {}
