package de.gruppenbuch.domain.funding;

import java.time.Instant;

/** A frozen state that was exported. */
public record SnapshotRow(long id, Instant takenAt, String takenBy, long requestedCents) {}
