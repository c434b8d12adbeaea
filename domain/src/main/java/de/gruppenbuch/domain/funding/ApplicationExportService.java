package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.InOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The list of applications as a whole, in portions, as {@code GroupExportService} explains. */
@ApplicationScoped
@Transactional
public class ApplicationExportService {

    @Inject private ApplicationLister lister;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;

    /**
     * Begins an export, which is recorded.
     *
     * @return ids of those that fit, in the order of the list
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Long> begin(ApplicationFilter filter) {
        auditTrail.recordExport(currentUser.scope(), "application.exportList");
        return lister.listIds(currentUser.scope(), filter);
    }

    /**
     * @param ids at most some hundreds; those of other contact points are left out
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ApplicationRow> rows(List<Long> ids) {
        return InOrder.of(ids, lister.listByIds(currentUser.scope(), ids), ApplicationRow::id);
    }
}
