package de.gruppenbuch.domain.audit;

import java.time.Instant;

/**
 * One line of the audit log: who did what to which row.
 *
 * @param person name of the account; empty for the system
 * @param action for example {@code group.register}
 * @param subjectKind for example {@code group}
 */
public record AuditRow(
        long id, Instant at, String person, String action, String subjectKind, long subjectId) {}
