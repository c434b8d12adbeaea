package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A lead asks for the cost of a tool: three steps, each saved, then sent once. Only own groups are
 * reachable.
 */
@ApplicationScoped
@Transactional
public class OwnRequestService {

    /** Requests of all groups that the caller leads, newest first, drafts included. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public List<OwnRequest> list() {
        throw new UnsupportedOperationException();
    }

    /**
     * Begins a request with step 1.
     *
     * @return its number, for example {@code 2026-0147}
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public String begin(long groupId, @Valid @NotNull ToolChoice choice) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void chooseTool(String number, @Valid @NotNull ToolChoice choice) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code amountCents} or {@code
     *     fundingYear}
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void answerCost(String number, @Valid @NotNull CostAnswer answer) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds or replaces the photo or PDF of the price.
     *
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code file}: empty, over 10
     *     MB, not PDF/JPEG/PNG by content, password-protected
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void attach(String number, @NotNull UploadedFile file) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void detach(String number, long attachmentId) {
        throw new UnsupportedOperationException();
    }

    /** Sends; sending a second time changes nothing and is no error. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void submit(String number) {
        throw new UnsupportedOperationException();
    }

    /** Answers the question of the contact point. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void answerQuestion(String number, String text) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.ASK_TOOL_COST)
    public OwnRequest get(String number) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away; sent requests stay. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void discardDraft(String number) {
        throw new UnsupportedOperationException();
    }
}
