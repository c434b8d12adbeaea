package de.gruppenbuch.domain.account;

import java.time.Instant;

/**
 * @param lastUsedAt null if never used
 */
public record ApiTokenRow(
        long id,
        String label,
        String accountName,
        Instant createdAt,
        Instant lastUsedAt,
        boolean revoked) {}
