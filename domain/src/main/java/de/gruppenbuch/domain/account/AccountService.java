package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The people of a contact point. */
@ApplicationScoped
@Transactional
public class AccountService {

    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public List<AccountRow> list() {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException if it is the caller's own account
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void setActive(long accountId, long version, boolean active) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code current} or {@code
     *     fresh}
     */
    @RequiresPermission({
        Permission.VIEW_WORK,
        Permission.VIEW_OWN_GROUP,
        Permission.MANAGE_CONTACT_POINTS
    })
    public void changeOwnPassword(String current, String fresh) {
        throw new UnsupportedOperationException();
    }
}
