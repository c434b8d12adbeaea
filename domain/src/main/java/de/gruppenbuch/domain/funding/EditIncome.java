package de.gruppenbuch.domain.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param amountCents 0 to 99999999 euro cents
 */
public record EditIncome(
        @NotNull IncomeKind kind,
        @NotBlank @Size(max = 300) String label,
        @NotNull @Min(0) @Max(99_999_999) Long amountCents) {}
