package de.gruppenbuch.domain.outcome;

import java.time.LocalDate;

/**
 * Up to which grant the Land is content with a short confirmation.
 *
 * @param enough whether the grant of the application is within it
 */
public record ShortProofRule(long limitCents, boolean enough, String source, LocalDate checkedOn) {}
