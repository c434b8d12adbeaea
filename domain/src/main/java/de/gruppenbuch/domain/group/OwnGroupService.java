package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a lead may see: only the groups that the signed-in account leads. */
@ApplicationScoped
@Transactional
public class OwnGroupService {

    @RequiresPermission(Permission.VIEW_OWN_GROUP)
    public List<OwnGroup> list() {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.NotFoundException if the caller does not lead this group
     */
    @RequiresPermission(Permission.VIEW_OWN_GROUP)
    public OwnGroup get(long groupId) {
        throw new UnsupportedOperationException();
    }
}
