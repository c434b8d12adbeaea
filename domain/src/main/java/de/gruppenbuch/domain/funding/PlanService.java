package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/**
 * Expense and income lines of an application; each change counts as a change of the application.
 */
@ApplicationScoped
@Transactional
public class PlanService {

    @Inject private FundingRepository repository;
    @Inject private LineBook lineBook;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @param lineId null for a new line
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void saveExpense(
            long applicationId, long version, Long lineId, @Valid @NotNull EditExpense line) {
        lineBook.saveExpense(scope(), load(applicationId, version), lineId, line);
    }

    /** Removes a line; a request behind it is accepted again and free for another application. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void removeExpense(long applicationId, long version, long lineId) {
        lineBook.removeExpense(scope(), load(applicationId, version), lineId);
    }

    /**
     * @param lineId null for a new line
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void saveIncome(
            long applicationId, long version, Long lineId, @Valid @NotNull EditIncome line) {
        lineBook.saveIncome(scope(), load(applicationId, version), lineId, line);
    }

    /**
     * Removes a line.
     *
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void removeIncome(long applicationId, long version, long lineId) {
        lineBook.removeIncome(scope(), load(applicationId, version), lineId);
    }

    /** Adds accepted requests of the group as further expense lines. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void addRequests(long applicationId, long version, List<Long> requestIds) {
        FundingApplication application = load(applicationId, version);
        requestIds.forEach(requestId -> lineBook.addRequest(scope(), application, requestId));
    }

    private FundingApplication load(long applicationId, long version) {
        FundingApplication application = repository.get(scope(), applicationId);
        application.requireVersion(version);
        application.planChanged(clock.instant());
        auditTrail.record(scope(), "application.plan", "application", applicationId);
        return application;
    }

    private ContactPointScope scope() {
        return currentUser.scope();
    }
}
