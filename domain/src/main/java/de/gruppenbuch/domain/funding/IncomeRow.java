package de.gruppenbuch.domain.funding;

/** One line of the income plan. */
public record IncomeRow(long id, int position, IncomeKind kind, String label, long amountCents) {}
