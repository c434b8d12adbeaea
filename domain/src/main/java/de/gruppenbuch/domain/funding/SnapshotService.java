package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RecordJson;
import de.gruppenbuch.domain.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Freezes an application for export; the same snapshot gives the same files for ever. */
@ApplicationScoped
@Transactional
public class SnapshotService {

    @Inject private FundingRepository repository;
    @Inject private SnapshotComposer composer;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Freezes the application as it is now and marks it as exported. If nothing but the day changed
     * since the last snapshot, that one is returned.
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public FrozenSnapshot freeze(long applicationId) {
        ContactPointScope scope = currentUser.scope();
        FundingApplication application = repository.get(scope, applicationId);
        FundingSnapshot fresh = composer.compose(scope, application);
        auditTrail.record(scope, "application.export", "application", applicationId);
        Optional<FrozenSnapshot> last = last(scope, applicationId);
        if (last.isPresent() && fresh.sameContent(last.get().content())) {
            return last.get();
        }
        StoredSnapshot stored =
                new StoredSnapshot(
                        scope, application, clock.instant(), currentUser.get().accountId());
        String json = RecordJson.write(fresh);
        stored.hold(json, Sha256.of(json));
        repository.add(stored);
        application.markExported(clock.instant());
        return new FrozenSnapshot(stored.id(), fresh);
    }

    /** What would be frozen now; nothing is kept. */
    @RequiresPermission(Permission.VIEW_WORK)
    public FundingSnapshot preview(long applicationId) {
        ContactPointScope scope = currentUser.scope();
        return composer.compose(scope, repository.get(scope, applicationId));
    }

    /**
     * @throws NotFoundException also for a snapshot of another contact point
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public FrozenSnapshot get(long snapshotId) {
        return repository
                .findSnapshot(currentUser.scope(), snapshotId)
                .map(SnapshotService::toFrozen)
                .orElseThrow(NotFoundException::new);
    }

    private Optional<FrozenSnapshot> last(ContactPointScope scope, long applicationId) {
        List<StoredSnapshot> stored = repository.listSnapshots(scope, applicationId);
        return stored.stream().findFirst().map(SnapshotService::toFrozen);
    }

    private static FrozenSnapshot toFrozen(StoredSnapshot stored) {
        if (!Sha256.of(stored.content()).equals(stored.sha256())) {
            throw new IllegalStateException("snapshot " + stored.id() + " does not match its hash");
        }
        return new FrozenSnapshot(
                stored.id(), RecordJson.read(stored.content(), FundingSnapshot.class));
    }
}
