package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Freezes an application for export; the same snapshot gives the same files for ever. */
@ApplicationScoped
@Transactional
public class SnapshotService {

    /**
     * Freezes the application as it is now and marks it as exported. If nothing changed since the
     * last snapshot, that one is returned.
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public FrozenSnapshot freeze(long applicationId) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public FrozenSnapshot get(long snapshotId) {
        throw new UnsupportedOperationException();
    }
}
