package de.gruppenbuch.domain.audit;

import java.time.Instant;

/**
 * @param accountName empty for the system
 */
public record AuditRow(
        Instant at, String accountName, String action, String subjectKind, long subjectId) {}
