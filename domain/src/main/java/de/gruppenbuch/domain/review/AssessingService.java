package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.MandatoryCriteriaPolicy;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.domain.tool.AnswerGroup;
import de.gruppenbuch.domain.tool.AnswerSheet;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.OfferingSheet;
import de.gruppenbuch.domain.tool.OfferingSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A contact point judges an offering: the answers are kept page by page, then the rules speak, and
 * somebody confirms or deviates. What is confirmed is a new dated row of each profile and never
 * changes.
 */
@ApplicationScoped
@Transactional
public class AssessingService {

    @Inject private ReviewRepository repository;
    @Inject private OfferingSheets sheets;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @throws NotFoundException also for a local offering of another contact point
     */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public ReviewState get(String offeringId) {
        ContactPointScope scope = currentUser.scope();
        OfferingSheet sheet = sheets.get(scope, offeringId);
        OfferingRow offering = row(offeringId);
        Optional<AssessmentDraft> draft = repository.findDraft(scope, offeringId);
        AnswerSheet answers = draft.map(AssessmentDraft::sheet).orElse(sheet.answers());
        return new ReviewState(
                offering,
                sheet.local(),
                mark(scope, offeringId, draft),
                draft.isPresent(),
                draft.map(AssessmentDraft::savedBy).orElse(""),
                draft.map(AssessmentDraft::savedAt).orElse(null),
                AnswerGroup.of(answers),
                MandatoryCriteriaPolicy.of(offering.category()),
                AnswerPolicy.unproved(answers, sheet.local()));
    }

    /**
     * Keeps the answers of a page in the contact point's work on this offering.
     *
     * @throws StaleDataException if somebody saved or confirmed since {@code seen}; nothing is
     *     written then
     * @throws de.gruppenbuch.domain.shared.RulesViolatedException if an answer cannot be read
     */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public void savePage(@Valid @NotNull SavePage command) {
        ContactPointScope scope = currentUser.scope();
        Optional<AssessmentDraft> found = seen(command.offeringId(), command.seen());
        AnswerSheet before =
                found.map(AssessmentDraft::sheet)
                        .orElseGet(() -> sheets.get(scope, command.offeringId()).answers());
        AnswerSheet after =
                before.with(AnswerPolicy.read(command.answers(), before, LocalDate.now(clock)));
        AssessmentDraft draft =
                found.orElseGet(() -> new AssessmentDraft(scope, command.offeringId()));
        draft.save(after, currentUser.get().name(), clock.instant());
        repository.add(draft);
    }

    /** What the rules say about the kept answers, group first. Nothing is written. */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public List<ProfileOutcome> preview(String offeringId) {
        ContactPointScope scope = currentUser.scope();
        LocalDate today = LocalDate.now(clock);
        AssessmentComposer composer = composer(offeringId, repository.findDraft(scope, offeringId));
        List<AssessmentView> current = sheets.assessments(scope, offeringId, today);
        return Arrays.stream(AssessmentProfile.values())
                .map(
                        profile ->
                                composer.outcome(
                                        profile,
                                        current.stream()
                                                .filter(view -> view.profile() == profile)
                                                .findFirst()
                                                .orElse(null)))
                .toList();
    }

    /**
     * Writes a dated row of each profile under the caller's name and ends the work.
     *
     * @throws StaleDataException if somebody saved or confirmed since it was seen
     * @throws RuleViolatedException if a known answer has no source, or a deviation is not allowed
     */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public void confirm(@Valid @NotNull ConfirmAssessment command) {
        ContactPointScope scope = currentUser.scope();
        Optional<AssessmentDraft> draft = seen(command.offeringId(), command.seen());
        OfferingSheet sheet = sheets.get(scope, command.offeringId());
        AnswerSheet answers = draft.map(AssessmentDraft::sheet).orElse(sheet.answers());
        List<Criterion> unproved = AnswerPolicy.unproved(answers, sheet.local());
        if (!unproved.isEmpty()) {
            throw new RuleViolatedException("answers", "review.unproved", unproved.size());
        }
        AssessmentComposer composer = composer(command.offeringId(), draft);
        for (AssessmentProfile profile : AssessmentProfile.values()) {
            ProfileDecision decision =
                    command.decisions().stream()
                            .filter(one -> one.profile() == profile)
                            .findFirst()
                            .orElse(new ProfileDecision(profile, null, null));
            repository.add(
                    scope, composer.assessment(decision, command.betterAccepted()), assessor());
        }
        draft.ifPresent(repository::remove);
        auditTrail.record(scope, "offering.assess", "offering", 0);
    }

    /** Drops what was kept and not confirmed. */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public void discard(String offeringId, String seen) {
        seen(offeringId, seen).ifPresent(repository::remove);
    }

    private AssessmentComposer composer(String offeringId, Optional<AssessmentDraft> draft) {
        OfferingSheet sheet = sheets.get(currentUser.scope(), offeringId);
        return new AssessmentComposer(
                sheet,
                draft.map(AssessmentDraft::sheet).orElse(sheet.answers()),
                row(offeringId).category(),
                LocalDate.now(clock));
    }

    private Optional<AssessmentDraft> seen(String offeringId, String seen) {
        ContactPointScope scope = currentUser.scope();
        sheets.get(scope, offeringId);
        repository.lock(scope, offeringId);
        Optional<AssessmentDraft> draft = repository.findDraft(scope, offeringId);
        if (!mark(scope, offeringId, draft).equals(seen)) {
            throw new StaleDataException();
        }
        return draft;
    }

    private String mark(
            ContactPointScope scope, String offeringId, Optional<AssessmentDraft> draft) {
        return draft.map(AssessmentDraft::mark)
                .orElseGet(() -> "a" + repository.newest(scope, offeringId).orElse(""));
    }

    private OfferingRow row(String offeringId) {
        return sheets.rows(currentUser.scope(), LocalDate.now(clock)).stream()
                .filter(offering -> offering.id().equals(offeringId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Assessor assessor() {
        Caller caller = currentUser.get();
        return new Assessor(
                caller.accountId(), caller.name(), LocalDate.now(clock), clock.instant());
    }
}
