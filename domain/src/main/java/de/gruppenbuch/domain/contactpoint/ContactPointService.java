package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Keeps contact points: the operator creates them, their people describe them. */
@ApplicationScoped
@Transactional
public class ContactPointService {

    /** The caller's contact point. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public ContactPointDetails own() {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void edit(long version, @Valid @NotNull EditContactPoint change) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.MANAGE_CONTACT_POINTS)
    public List<ContactPointDetails> listAll() {
        throw new UnsupportedOperationException();
    }
}
