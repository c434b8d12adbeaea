package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.SnapshotRow;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
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
import java.util.stream.Stream;

/** Keeps what the funder decided about an application, and what was proved afterwards. */
@ApplicationScoped
@Transactional
public class OutcomeService {

    @Inject private OutcomeRepository repository;
    @Inject private OutcomeReader reader;
    @Inject private FundingService fundingService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @throws NotFoundException also for an application of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public OutcomeDetails get(long applicationId) {
        return reader.details(currentUser.scope(), applicationId);
    }

    /** The entries alone, for forms; empty also for an application of another contact point. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Outcome entries(long applicationId) {
        Optional<OutcomeRecord> record = repository.find(currentUser.scope(), applicationId);
        return new Outcome(
                record.flatMap(OutcomeRecord::notice), record.flatMap(OutcomeRecord::proof));
    }

    /** Of the applications that have a notice; others are missing. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Map<Long, OutcomeRow> rows(@NotNull List<Long> applicationIds) {
        return repository.list(currentUser.scope(), applicationIds).stream()
                .map(row -> reader.row((OutcomeRecord) row[0], ((Number) row[1]).intValue()))
                .collect(Collectors.toMap(OutcomeRow::applicationId, row -> row));
    }

    /** Grants of years before this one whose proof is not handed in. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ProofToFile> listProofsToFile() {
        return repository
                .listProofsToFile(currentUser.scope(), LocalDate.now(clock).getYear())
                .stream()
                .map(OutcomeService::toFile)
                .toList();
    }

    /**
     * Records the notice; another one replaces it as long as there is no proof.
     *
     * @throws RulesViolatedException at {@code noticeOn}: missing, in the future, before the
     *     application was put out; at {@code grantedCents}: missing, below 0, more than was asked;
     *     at {@code reference}: too long
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void recordNotice(long applicationId, long version, @NotNull RecordNotice notice) {
        ApplicationDetails application = fundingService.get(applicationId);
        List<SnapshotRow> snapshots = application.snapshots();
        LocalDate putOut = SnapshotRow.firstDay(snapshots).orElse(null);
        Optional<RuleViolatedException> wrongDay =
                OutcomePolicy.noticeDayRefusal(notice.noticeOn(), putOut, LocalDate.now(clock));
        Long asked =
                wrongDay.isPresent()
                        ? null
                        : OutcomePolicy.askedCents(snapshots, notice.noticeOn());
        requireNone(
                wrongDay,
                OutcomePolicy.grantRefusal(notice.grantedCents(), asked),
                OutcomePolicy.referenceRefusal(notice.reference()));
        OutcomeRecord record = find(applicationId, version).orElseGet(() -> fresh(applicationId));
        requireNoProof(record);
        record.decide(
                new GrantNotice(
                        notice.noticeOn(),
                        notice.grantedCents(),
                        asked,
                        notice.reference() == null ? "" : notice.reference().strip()));
        record("outcome.notice", applicationId);
    }

    /**
     * Records how the money was used. Without a day the proof is only prepared, so that the
     * funder's form can be filled in before it is handed in.
     *
     * @throws RulesViolatedException at {@code spentCents}: nothing was granted, missing, below 0;
     *     at {@code filedOn}: in the future, before the notice
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void recordProof(long applicationId, long version, @NotNull RecordProof proof) {
        Optional<OutcomeRecord> known = find(applicationId, version);
        Optional<GrantNotice> notice = known.flatMap(OutcomeRecord::notice);
        requireNone(OutcomePolicy.unfundedRefusal(notice));
        requireNone(
                OutcomePolicy.spentRefusal(proof.spentCents()),
                OutcomePolicy.filedRefusal(
                        proof.filedOn(), notice.orElseThrow().day(), LocalDate.now(clock)));
        known.orElseThrow().prove(proof.spentCents(), proof.filedOn());
        record("outcome.proof", applicationId);
    }

    /**
     * @throws RuleViolatedException if there is a proof, which has to be taken back before
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void takeNoticeBack(long applicationId, long version) {
        OutcomeRecord record = known(applicationId, version);
        requireNoProof(record);
        record.takeDecisionBack();
        record("outcome.takeNoticeBack", applicationId);
    }

    /**
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void takeProofBack(long applicationId, long version) {
        known(applicationId, version).takeProofBack();
        record("outcome.takeProofBack", applicationId);
    }

    private static void requireNoProof(OutcomeRecord record) {
        if (record.proof().isPresent()) {
            throw new RuleViolatedException("noticeOn", "outcome.notice.proved");
        }
    }

    @SafeVarargs
    private static void requireNone(Optional<RuleViolatedException>... refusals) {
        List<RuleViolatedException> all = Stream.of(refusals).flatMap(Optional::stream).toList();
        if (!all.isEmpty()) {
            throw new RulesViolatedException(all);
        }
    }

    private OutcomeRecord known(long applicationId, long version) {
        return find(applicationId, version).orElseThrow(NotFoundException::new);
    }

    private Optional<OutcomeRecord> find(long applicationId, long version) {
        fundingService.get(applicationId);
        Optional<OutcomeRecord> known = repository.find(currentUser.scope(), applicationId);
        known.ifPresent(record -> record.requireVersion(version));
        return known;
    }

    private OutcomeRecord fresh(long applicationId) {
        OutcomeRecord fresh = new OutcomeRecord(currentUser.scope(), applicationId);
        repository.add(fresh);
        return fresh;
    }

    private static ProofToFile toFile(Object[] row) {
        return new ProofToFile(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue());
    }

    private void record(String action, long applicationId) {
        auditTrail.record(currentUser.scope(), action, "application", applicationId);
    }
}
