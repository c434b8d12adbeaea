package de.gruppenbuch.domain.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param amountCents 1 to 99999999 euro cents
 */
public record EditExpense(
        @NotBlank String categoryCode,
        @NotBlank @Size(max = 300) String label,
        @Size(max = 1000) String justification,
        @NotNull @Min(1) @Max(99_999_999) Long amountCents) {}
