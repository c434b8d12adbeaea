package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param grantedCents sum for the funding year in euro cents, 1 to 9999999
 * @param text note to the lead; required as the written reason if the gate blocks
 * @param offeringId set by staff if the lead named another tool or was unsure; null keeps the
 *     lead's choice
 */
public record AcceptRequest(
        @NotNull @Min(1) @Max(9_999_999) Long grantedCents,
        @Size(max = 2000) @PlainText String text,
        String offeringId) {}
