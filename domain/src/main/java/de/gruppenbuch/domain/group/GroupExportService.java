package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.InOrder;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The list of groups as a whole: first the ids, which fixes what is on the list and in which order,
 * then the rows in portions. So a slow reader holds no connection, and no row comes twice.
 */
@ApplicationScoped
@Transactional
public class GroupExportService {

    @Inject private GroupSearchRepository search;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;

    /**
     * Begins an export, which is recorded.
     *
     * @param order sort and direction; page and size do not matter
     * @return ids of the groups that fit, in the order of the list
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Long> begin(GroupFilter filter, PageRequest order) {
        auditTrail.recordExport(currentUser.scope(), "group.export");
        return search.listIds(currentUser.scope(), filter, order);
    }

    /**
     * @param ids at most some hundreds; those of other contact points and of removed groups are
     *     left out
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<GroupRow> rows(List<Long> ids) {
        return InOrder.of(ids, search.listByIds(currentUser.scope(), ids), GroupRow::id);
    }
}
