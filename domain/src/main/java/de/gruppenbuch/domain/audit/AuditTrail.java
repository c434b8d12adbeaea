package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Writes who did what to which row, in the transaction of the deed. Details hold no personal data.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject private AuditRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /**
     * @param action verb with feature, for example {@code group.register}
     * @param subjectKind table-like name, for example {@code group}
     */
    public void record(ContactPointScope scope, String action, String subjectKind, long subjectId) {
        Long accountId = currentUser.find().map(Caller::accountId).orElse(null);
        repository.add(
                new AuditEntry(scope, clock.instant(), accountId, action)
                        .about(subjectKind, subjectId));
    }

    /** A list of the contact point left the house as a file. */
    public void recordExport(ContactPointScope scope, String action) {
        record(scope, action, "contactPoint", scope.contactPointId());
    }
}
