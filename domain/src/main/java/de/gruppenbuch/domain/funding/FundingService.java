package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Prepares funding applications: plan, statements, what is missing. */
@ApplicationScoped
@Transactional
public class FundingService {

    /**
     * @return id of the application; each request becomes an expense line with the official wording
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public long create(@Valid @NotNull CreateApplication command) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes one application per group out of accepted requests of several groups.
     *
     * @return ids of the applications, in the order of the group names
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public List<Long> createForRequests(
            List<Long> requestIds, FundingKind kind, int fundingYear, String funderKey) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public Page<ApplicationRow> list(ApplicationFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public ApplicationDetails get(long applicationId) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void editHead(
            long applicationId, long version, ApplicationKind applicationKind, String funderKey) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void editStatements(
            long applicationId, long version, @Valid @NotNull EditStatements change) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void editProject(long applicationId, long version, @Valid @NotNull ProjectPlan plan) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param lineId null for a new line
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void saveExpense(
            long applicationId, long version, Long lineId, @Valid @NotNull EditExpense line) {
        throw new UnsupportedOperationException();
    }

    /** Removes a line; a request behind it is accepted again and free for another application. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void removeExpense(long applicationId, long version, long lineId) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param lineId null for a new line
     */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void saveIncome(
            long applicationId, long version, Long lineId, @Valid @NotNull EditIncome line) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void removeIncome(long applicationId, long version, long lineId) {
        throw new UnsupportedOperationException();
    }

    /** Adds accepted requests of the group as further expense lines. */
    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void addRequests(long applicationId, long version, List<Long> requestIds) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void remove(long applicationId, long version) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_APPLICATION)
    public void restore(long applicationId) {
        throw new UnsupportedOperationException();
    }
}
