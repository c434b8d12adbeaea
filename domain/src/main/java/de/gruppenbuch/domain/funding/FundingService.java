package de.gruppenbuch.domain.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.audit.NumberSequence;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prepares funding applications: begins them, lists them, says what is missing. Lines are kept by
 * {@link PlanService}.
 */
@ApplicationScoped
@Transactional
public class FundingService {

    @Inject private FundingRepository repository;
    @Inject private ApplicationReader reader;
    @Inject private ApplicationLister lister;
    @Inject private LineBook lineBook;
    @Inject private ProfileService profileService;
    @Inject private GroupService groupService;
    @Inject private CostRequestService requestService;
    @Inject private NumberSequence numbers;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @return id of the application; each request becomes an expense line with the official wording
     * @throws RuleViolatedException at {@code fundingYear} or {@code requestIds}
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public long create(@Valid @NotNull CreateApplication command) {
        requireYear(command.fundingYear());
        groupService.get(command.groupId());
        profileService.getFunder(command.funderKey());
        ContactPointScope scope = currentUser.scope();
        String number = numbers.next(scope, NumberSequence.Kind.APPLICATION, command.fundingYear());
        FundingApplication application =
                new FundingApplication(scope, number, command, clock.instant());
        repository.add(application);
        command.requestIds()
                .forEach(requestId -> lineBook.addRequest(scope, application, requestId));
        auditTrail.record(scope, "application.create", "application", application.id());
        return application.id();
    }

    /**
     * Makes one application per group out of accepted requests of several groups.
     *
     * @return ids of the applications, in the order of the group names
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public List<Long> createForRequests(
            List<Long> requestIds, FundingKind kind, int fundingYear, String funderKey) {
        if (requestIds.isEmpty()) {
            throw new RuleViolatedException("requestIds", "funding.request.none");
        }
        Map<String, List<RequestDetails>> byGroup =
                requestIds.stream()
                        .map(requestService::getById)
                        .collect(
                                groupingBy(
                                        request ->
                                                request.groupName() + "\u0000" + request.groupId(),
                                        TreeMap::new,
                                        mapping(request -> request, toList())));
        return byGroup.values().stream()
                .map(
                        requests ->
                                create(
                                        new CreateApplication(
                                                requests.get(0).groupId(),
                                                kind,
                                                ApplicationKind.FOLLOW_UP,
                                                fundingYear,
                                                funderKey,
                                                requests.stream()
                                                        .map(RequestDetails::id)
                                                        .toList())))
                .toList();
    }

    /**
     * A page of the applications that fit the filter; its text is looked for in names of groups.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public Page<ApplicationRow> list(ApplicationFilter filter, PageRequest page) {
        return lister.list(currentUser.scope(), filter, page);
    }

    /**
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for an application of another
     *     contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public ApplicationDetails get(long applicationId) {
        ContactPointScope scope = currentUser.scope();
        return reader.toDetails(scope, repository.get(scope, applicationId));
    }

    /**
     * Changes first or follow-up application and the funder.
     *
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void editHead(
            long applicationId, long version, ApplicationKind applicationKind, String funderKey) {
        profileService.getFunder(funderKey);
        load(applicationId, version).changeHead(applicationKind, funderKey);
        record("application.edit", applicationId);
    }

    /**
     * What the group declares, with the day and the people that sign.
     *
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void editStatements(
            long applicationId, long version, @Valid @NotNull EditStatements change) {
        load(applicationId, version).state(change);
        record("application.edit", applicationId);
    }

    /**
     * The plan of a project; days may be open, but the end is not before the beginning.
     *
     * @throws RuleViolatedException at {@code to}
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void editProject(long applicationId, long version, @Valid @NotNull ProjectPlan plan) {
        if (plan.from() != null && plan.to() != null && plan.to().isBefore(plan.from())) {
            throw new RuleViolatedException("to", "funding.project.dates");
        }
        load(applicationId, version).plan(plan);
        record("application.edit", applicationId);
    }

    /**
     * Takes the application off the lists and sets its requests free; {@link #restore} brings it
     * back with its lines.
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void remove(long applicationId, long version) {
        FundingApplication application = load(applicationId, version);
        application.remove(clock.instant());
        lineBook.freeRequests(currentUser.scope(), application);
        record("application.remove", applicationId);
    }

    /** Brings a removed application back, with those of its requests that are still free. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void restore(long applicationId) {
        FundingApplication application = repository.get(currentUser.scope(), applicationId);
        if (application.removed()) {
            application.restore();
            lineBook.takeRequestsBack(currentUser.scope(), application);
            record("application.restore", applicationId);
        }
    }

    private FundingApplication load(long applicationId, long version) {
        FundingApplication application = repository.get(currentUser.scope(), applicationId);
        application.requireVersion(version);
        return application;
    }

    private void requireYear(int year) {
        int now = LocalDate.now(clock).getYear();
        if (year != now && year != now + 1) {
            throw new RuleViolatedException("fundingYear", "cost.request.year", now, now + 1);
        }
    }

    private void record(String action, long applicationId) {
        auditTrail.record(currentUser.scope(), action, "application", applicationId);
    }
}
