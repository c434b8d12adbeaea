package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Staff decides tool-cost requests. */
@ApplicationScoped
@Transactional
public class CostRequestService {

    @RequiresPermission(Permission.VIEW_WORK)
    public Page<RequestRow> list(RequestFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public RequestDetails get(String number) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public RequestDetails getById(long requestId) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code text} if empty
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void ask(long requestId, long version, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Accepts; the gate's answer of today is stored with the decision.
     *
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code text} if the gate blocks
     *     and no reason is written, or at {@code grantedCents}
     * @throws de.gruppenbuch.domain.security.AccessDeniedException if the gate blocks and the
     *     caller lacks OVERRIDE_GATE
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void accept(long requestId, long version, @Valid @NotNull AcceptRequest command) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code text} if empty
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void reject(long requestId, long version, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the last decision back as long as the request is in no application; the history keeps
     * both.
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void undoDecision(long requestId, long version) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission({Permission.VIEW_WORK, Permission.ASK_TOOL_COST})
    public AttachmentContent attachment(String number, long attachmentId) {
        throw new UnsupportedOperationException();
    }
}
