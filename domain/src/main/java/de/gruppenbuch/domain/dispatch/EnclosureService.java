package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StoredFile;
import de.gruppenbuch.domain.shared.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** Keeps the files that go with an application, in their order. */
@ApplicationScoped
@Transactional
public class EnclosureService {

    private static final int MOST = 30;

    @Inject private DispatchRepository repository;
    @Inject private FundingService fundingService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Adds a file at the end.
     *
     * @throws RuleViolatedException at {@code kind} if missing; at {@code file}: empty, over 10 MB,
     *     not PDF/JPEG/PNG by content, password-protected, more than thirty files
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void attach(long applicationId, EnclosureKind kind, @NotNull UploadedFile file) {
        if (kind == null) {
            throw new RuleViolatedException("kind", "dispatch.enclosure.kind.choose");
        }
        fundingService.get(applicationId);
        ContactPointScope scope = currentUser.scope();
        String mediaType = AttachmentPolicy.mediaType(file.content());
        List<Enclosure> before = repository.listEnclosures(scope, applicationId);
        if (before.size() == MOST) {
            throw new RuleViolatedException("file", "dispatch.enclosure.many", MOST);
        }
        StoredFile stored =
                new StoredFile(new AttachmentContent(mediaType, file.content()), clock.instant());
        Enclosure enclosure = new Enclosure(scope, applicationId, kind, stored);
        enclosure.moveTo(before.size() + 1);
        repository.add(enclosure);
        auditTrail.record(scope, "dispatch.enclose", "application", applicationId);
    }

    /** Moves an enclosure one place up; the first one stays where it is. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void moveUp(long enclosureId) {
        ContactPointScope scope = currentUser.scope();
        Enclosure moved = repository.getEnclosure(scope, enclosureId);
        Enclosure above = null;
        for (Enclosure each : repository.listEnclosures(scope, moved.applicationId())) {
            if (each.equals(moved) && above != null) {
                int place = above.position();
                above.moveTo(moved.position());
                moved.moveTo(place);
            }
            above = each;
        }
    }

    /** Takes an enclosure out; the others close up. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void remove(long enclosureId, long version) {
        ContactPointScope scope = currentUser.scope();
        Enclosure enclosure = repository.getEnclosure(scope, enclosureId);
        enclosure.requireVersion(version);
        long applicationId = enclosure.applicationId();
        repository.remove(enclosure);
        int place = 1;
        for (Enclosure each : repository.listEnclosures(scope, applicationId)) {
            each.moveTo(place++);
        }
        auditTrail.record(scope, "dispatch.takeOut", "application", applicationId);
    }

    /**
     * @throws NotFoundException also for one of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public AttachmentContent content(long enclosureId) {
        return repository.getEnclosure(currentUser.scope(), enclosureId).toContent();
    }
}
