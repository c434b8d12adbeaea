package de.gruppenbuch.domain.batch;

import java.time.Instant;

/**
 * A job in the list of jobs.
 *
 * @param endedAt null while it runs
 */
public record BatchRow(
        long id,
        BatchKind kind,
        int fundingYear,
        BatchState state,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        BatchProgress progress) {}
