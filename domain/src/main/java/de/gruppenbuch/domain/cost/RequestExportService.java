package de.gruppenbuch.domain.cost;

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

/** The list of sent requests as a whole, in portions, as {@code GroupExportService} explains. */
@ApplicationScoped
@Transactional
public class RequestExportService {

    @Inject private RequestLister lister;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;

    /**
     * Begins an export, which is recorded.
     *
     * @param order sort and direction; page and size do not matter
     * @return ids of those that fit, in the order of the list
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Long> begin(RequestFilter filter, PageRequest order) {
        auditTrail.recordExport(currentUser.scope(), "request.export");
        return lister.listIds(currentUser.scope(), filter, order);
    }

    /**
     * @param ids at most some hundreds; those of other contact points are left out
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<RequestRow> rows(List<Long> ids) {
        return InOrder.of(ids, lister.listByIds(currentUser.scope(), ids), RequestRow::id);
    }
}
