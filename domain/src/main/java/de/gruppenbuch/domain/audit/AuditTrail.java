package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes who did what to which row, in the transaction of the deed. Details hold no personal data.
 */
@ApplicationScoped
public class AuditTrail {

    /**
     * @param action verb with feature, for example {@code group.register}
     * @param subjectKind table-like name, for example {@code group}
     */
    public void record(ContactPointScope scope, String action, String subjectKind, long subjectId) {
        throw new UnsupportedOperationException();
    }
}
