package de.gruppenbuch.domain.outcome;

import java.time.LocalDate;

/**
 * What the funder decided about the application that a request of a lead went into.
 *
 * @param day written on the notice
 * @param granted whether there is any money; the amount is for the application as a whole
 */
public record OwnDecision(LocalDate day, boolean granted) {}
