package de.gruppenbuch.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the history.
 *
 * @param over whether its twelve months have passed
 */
public record AgreementRow(
        long id, LocalDate agreedOn, LocalDate validUntil, boolean over, Instant concludedAt) {}
