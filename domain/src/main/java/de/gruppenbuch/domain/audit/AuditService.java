package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.InOrder;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows who did what in the contact point, newest first. */
@ApplicationScoped
@Transactional
public class AuditService {

    @Inject private AuditListRepository repository;
    @Inject private AuditTrail auditTrail;
    @Inject private CurrentUser currentUser;

    /** A page of the entries that fit. */
    @RequiresPermission(Permission.VIEW_AUDIT)
    public Page<AuditRow> list(AuditFilter filter, PageRequest page) {
        ContactPointScope scope = currentUser.scope();
        return Page.of(
                page,
                toRows(repository.listIds(scope, filter, page)),
                repository.count(scope, filter));
    }

    /** Kinds of things that stand in the log, for example {@code group}. */
    @RequiresPermission(Permission.VIEW_AUDIT)
    public List<String> listSubjectKinds() {
        return repository.listSubjectKinds(currentUser.scope());
    }

    /**
     * Begins an export, which is recorded itself.
     *
     * @return ids of the entries that fit, in the order of the list
     */
    @RequiresPermission(Permission.VIEW_AUDIT)
    public List<Long> begin(AuditFilter filter) {
        List<Long> ids = repository.listIds(currentUser.scope(), filter);
        auditTrail.recordExport(currentUser.scope(), "audit.export");
        return ids;
    }

    /**
     * @param ids at most some hundreds; those of other contact points are left out
     */
    @RequiresPermission(Permission.VIEW_AUDIT)
    public List<AuditRow> rows(List<Long> ids) {
        return toRows(ids);
    }

    private List<AuditRow> toRows(List<Long> ids) {
        return InOrder.of(ids, repository.listByIds(currentUser.scope(), ids), AuditRow::id);
    }
}
