package de.gruppenbuch.domain.outcome;

import java.time.LocalDate;

/**
 * A proof as somebody types it.
 *
 * @param filedOn null while it is only prepared
 */
public record RecordProof(Long spentCents, LocalDate filedOn) {}
