package de.gruppenbuch.domain.audit;

import java.time.LocalDate;

/**
 * Which entries of the audit log are shown; null or empty values do not filter.
 *
 * @param subjectKind for example {@code group}
 * @param from first day
 * @param to last day
 */
public record AuditFilter(Long accountId, String subjectKind, LocalDate from, LocalDate to) {

    public static AuditFilter all() {
        return new AuditFilter(null, "", null, null);
    }
}
