package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.SnapshotService;
import de.gruppenbuch.domain.outcome.Outcome;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Brings an application and the funder's form together. */
@ApplicationScoped
@Transactional
public class FormFillingService {

    @Inject private TemplateRepository repository;
    @Inject private TemplateDesk desk;
    @Inject private ContactPointService contactPointService;
    @Inject private FundingService fundingService;
    @Inject private SnapshotService snapshotService;
    @Inject private OutcomeService outcomeService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Forms of the application's funder, year and Land: the one to apply with first, then annexes
     * and proofs. The version that an application was filled into stays its own, also after it
     * retired.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<FormChoice> forms(long applicationId) {
        ApplicationDetails application = fundingService.get(applicationId);
        Land land = contactPointService.own().land();
        List<TemplateRow> fitting =
                desk.rows().stream()
                        .filter(row -> row.funderKey().equals(application.funderKey()))
                        .filter(row -> row.fundingYear() == application.fundingYear())
                        .filter(row -> row.kind().serves(application.kind()))
                        .filter(row -> row.land() == null || row.land() == land)
                        .toList();
        return FormChoicePolicy.choose(fitting, repository.uses(scope(), applicationId));
    }

    /**
     * What the form would be filled with as the application is now; nothing is kept.
     *
     * @throws NotFoundException also for an application or form of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public ComposedForm preview(long applicationId, long templateId) {
        TemplateDetails template = desk.details(templateId);
        return compose(
                template,
                snapshotService.preview(applicationId),
                outcomeService.entries(applicationId));
    }

    /**
     * Freezes the application and says what the form is filled with; notes the version of the form
     * with the application.
     *
     * @throws RulesViolatedException with one refusal for each field that would have to be cut or
     *     has no such choice; the transaction takes the freezing back then
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public FilledForm fill(long applicationId, long templateId) {
        FilledForm filled = answer(applicationId, templateId);
        requireFillable(filled.composed());
        note(applicationId, templateId);
        return filled;
    }

    /**
     * As {@link #fill}, but where something blocks the form it says so instead of refusing. The
     * application is frozen all the same, the version of the form is not noted with it then.
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public FilledForm attempt(long applicationId, long templateId) {
        FilledForm filled = answer(applicationId, templateId);
        if (filled.composed().blocking().isEmpty()) {
            note(applicationId, templateId);
        }
        return filled;
    }

    /** From the frozen application, so that the form says what the snapshot says. */
    private FilledForm answer(long applicationId, long templateId) {
        TemplateDetails template = desk.details(templateId);
        FundingSnapshot snapshot = snapshotService.freeze(applicationId).content();
        return new FilledForm(
                template.row(),
                template.sha256(),
                snapshot,
                compose(template, snapshot, outcomeService.entries(applicationId)));
    }

    /** Notice and proof come after the application was frozen: they are taken as they are now. */
    private static ComposedForm compose(
            TemplateDetails template, FundingSnapshot application, Outcome outcome) {
        return AnswerComposer.compose(
                template.form(),
                template.mapping(),
                new FormContent(application, outcome.notice(), outcome.proof()));
    }

    private static void requireFillable(ComposedForm composed) {
        List<RuleViolatedException> refusals =
                composed.blocking().stream().map(FormFillingService::refusal).toList();
        if (!refusals.isEmpty()) {
            throw new RulesViolatedException(refusals);
        }
    }

    private static RuleViolatedException refusal(FormProblem problem) {
        return problem.kind() == FormProblem.ProblemKind.TOO_LONG
                ? new RuleViolatedException(
                        problem.field(),
                        "form.fill.tooLong",
                        problem.label(),
                        problem.length(),
                        problem.limit())
                : new RuleViolatedException(
                        problem.field(),
                        "form.fill.noChoice",
                        problem.label(),
                        String.join(", ", problem.choices()));
    }

    private void note(long applicationId, long templateId) {
        ContactPointScope scope = scope();
        FormUse use =
                repository
                        .use(scope, applicationId, templateId)
                        .orElseGet(() -> new FormUse(scope, applicationId, templateId));
        use.at(clock.instant());
        if (use.id() == null) {
            repository.add(use);
        }
        auditTrail.record(scope, "template.fill", "application", applicationId);
    }

    private ContactPointScope scope() {
        return currentUser.scope();
    }
}
