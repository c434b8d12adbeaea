package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.NextDeadline;
import de.gruppenbuch.domain.funding.SnapshotRow;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.domain.shared.StoredFile;
import de.gruppenbuch.domain.shared.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows applications on their way: posted, received, the scan of what was signed. */
@ApplicationScoped
@Transactional
public class DispatchService {

    @Inject private DispatchRepository repository;
    @Inject private DispatchReader reader;
    @Inject private FundingService fundingService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @throws NotFoundException also for an application of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public DispatchDetails get(long applicationId) {
        return reader.details(currentUser.scope(), applicationId);
    }

    /** How far the applications are of which a day was recorded; others are missing. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Map<Long, DispatchState> states(@NotNull List<Long> applicationIds) {
        return repository.listRecords(currentUser.scope(), applicationIds).stream()
                .filter(record -> record.postedOn() != null)
                .collect(
                        Collectors.toMap(
                                DispatchRecord::applicationId,
                                record ->
                                        DispatchPolicy.state(
                                                null, record.postedOn(), record.receivedOn())));
    }

    /** Applications of this and later years that were put out and not posted. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ApplicationToPost> listToPost() {
        LocalDate today = LocalDate.now(clock);
        return repository.listToPost(currentUser.scope(), today.getYear()).stream()
                .map(row -> toPost(row, today))
                .toList();
    }

    /**
     * @throws RuleViolatedException at {@code postedOn}: missing, in the future, before the export
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void post(long applicationId, long version, LocalDate day) {
        ApplicationDetails application = fundingService.get(applicationId);
        LocalDate putOutOn = SnapshotRow.firstDay(application.snapshots()).orElse(null);
        DispatchPolicy.requirePosted(day, putOutOn, LocalDate.now(clock));
        DispatchRecord record = load(applicationId, version);
        if (record.receivedOn() != null && record.receivedOn().isBefore(day)) {
            throw new RuleViolatedException("postedOn", "dispatch.posted.afterReceipt");
        }
        record.post(day);
        record("dispatch.post", applicationId);
    }

    /**
     * @throws RuleViolatedException at {@code receivedOn}: missing, in the future, before posting
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void receive(long applicationId, long version, LocalDate day) {
        DispatchRecord record = load(applicationId, version);
        DispatchPolicy.requireReceived(day, record.postedOn(), LocalDate.now(clock));
        record.receive(day);
        record("dispatch.receive", applicationId);
    }

    /** Takes the last day back: receipt if there is one, else posting. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void takeBack(long applicationId, long version) {
        DispatchRecord record = load(applicationId, version);
        if (record.receivedOn() == null) {
            record.post(null);
        } else {
            record.receive(null);
        }
        record("dispatch.takeBack", applicationId);
    }

    /**
     * Keeps the scan of what was signed; a new one replaces the old one.
     *
     * @throws RuleViolatedException at {@code file}: empty, over 10 MB, not PDF/JPEG/PNG by
     *     content, password-protected
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void attachScan(long applicationId, @NotNull UploadedFile file) {
        fundingService.get(applicationId);
        ContactPointScope scope = currentUser.scope();
        String mediaType = AttachmentPolicy.mediaType(file.content());
        repository.findScan(scope, applicationId).ifPresent(repository::remove);
        StoredFile stored =
                new StoredFile(new AttachmentContent(mediaType, file.content()), clock.instant());
        repository.add(new SignedScan(scope, applicationId, stored));
        record("dispatch.scan", applicationId);
    }

    /**
     * @throws NotFoundException if there is none, also for one of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public AttachmentContent scan(long applicationId) {
        return repository
                .findScan(currentUser.scope(), applicationId)
                .map(SignedScan::toContent)
                .orElseThrow(NotFoundException::new);
    }

    private ApplicationToPost toPost(Object[] row, LocalDate today) {
        Optional<NextDeadline> deadline =
                reader.deadline((FundingKind) row[4], ((Number) row[3]).intValue());
        return new ApplicationToPost(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                deadline.map(NextDeadline::postBy).orElse(null),
                DispatchPolicy.isLate(null, deadline, today));
    }

    private DispatchRecord load(long applicationId, long version) {
        ContactPointScope scope = currentUser.scope();
        fundingService.get(applicationId);
        Optional<DispatchRecord> known = repository.findRecord(scope, applicationId);
        if (known.isPresent()) {
            known.get().requireVersion(version);
            return known.get();
        }
        DispatchRecord fresh = new DispatchRecord(scope, applicationId);
        repository.add(fresh);
        return fresh;
    }

    private void record(String action, long applicationId) {
        auditTrail.record(currentUser.scope(), action, "application", applicationId);
    }
}
