package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Which group uses which offering, for what, since and until when. */
@ApplicationScoped
@Transactional
public class ToolUseService {

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code offeringId} if the tool
     *     has ended, at {@code until} if before since
     */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public long record(long groupId, @Valid @NotNull RecordToolUse command) {
        throw new UnsupportedOperationException();
    }

    /** An ended tool may keep its use as history: only purpose and days change. */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void edit(long useId, long version, @Valid @NotNull RecordToolUse command) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void remove(long useId, long version) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void restore(long useId) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public ToolUseRow get(long useId) {
        throw new UnsupportedOperationException();
    }

    /** Uses of a group, present ones first. A lead sees the own groups only. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public List<ToolUseRow> listForGroup(long groupId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Present uses of offerings that are advised against, ended, not assessed or expired: tools to
     * look at.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ToolUseRow> listToLookAt() {
        throw new UnsupportedOperationException();
    }
}
