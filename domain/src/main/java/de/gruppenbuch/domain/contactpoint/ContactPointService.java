package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Keeps contact points: the operator creates them, their people describe them. */
@ApplicationScoped
@Transactional
public class ContactPointService {

    @Inject private ContactPointRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;

    /** The caller's contact point. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public ContactPointDetails own() {
        return repository.get(currentUser.scope()).toDetails();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void edit(long version, @Valid @NotNull EditContactPoint change) {
        ContactPoint contactPoint = repository.get(currentUser.scope());
        contactPoint.requireVersion(version);
        contactPoint.describe(change);
        auditTrail.record(
                currentUser.scope(), "contactPoint.edit", "contactPoint", contactPoint.id());
    }

    /** All contact points of the installation, for its operator. */
    @RequiresPermission(Permission.MANAGE_CONTACT_POINTS)
    public List<ContactPointDetails> listAll() {
        return repository.listAll().stream().map(ContactPoint::toDetails).toList();
    }
}
