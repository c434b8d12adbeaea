package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** All uses of tools by all groups, and how each stands today; page by page or as a whole. */
@ApplicationScoped
@Transactional
public class UseListService {

    @Inject private UseListRepository repository;
    @Inject private UsageReader reader;
    @Inject private ToolUseService toolUseService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;

    /** A page of the uses that fit, by the names of the groups. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Page<UseRow> list(UseFilter filter, PageRequest page) {
        ContactPointScope scope = currentUser.scope();
        return Page.of(
                page,
                toRows(repository.listIds(scope, filter, page)),
                repository.count(scope, filter));
    }

    /**
     * Begins an export, which is recorded.
     *
     * @return ids of the uses that fit, in the order of the list
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Long> begin(UseFilter filter) {
        auditTrail.recordExport(currentUser.scope(), "toolUse.export");
        return repository.listIds(currentUser.scope(), filter);
    }

    /**
     * @param useIds at most some hundreds; those of other contact points are left out
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<UseRow> rows(List<Long> useIds) {
        return toRows(useIds);
    }

    private List<UseRow> toRows(List<Long> useIds) {
        ContactPointScope scope = currentUser.scope();
        List<ToolUseRow> uses = toolUseService.listByIds(useIds);
        Map<Long, String> names =
                repository.groupNames(
                        scope, uses.stream().map(ToolUseRow::groupId).distinct().toList());
        return reader.details(scope, uses).stream()
                .map(details -> new UseRow(names.get(details.use().groupId()), details))
                .toList();
    }
}
