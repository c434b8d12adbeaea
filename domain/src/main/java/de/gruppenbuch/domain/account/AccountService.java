package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.TenantWall;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The people of a contact point. */
@ApplicationScoped
@Transactional
public class AccountService {

    @Inject private AccountRepository repository;
    @Inject private PasswordHasher hasher;
    @Inject private AttemptCounter throttle;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private TenantWall wall;

    /** Everybody with a sign-in to the contact point, leads included. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public List<AccountRow> list() {
        return repository.list(currentUser.scope()).stream().map(Account::toRow).toList();
    }

    /**
     * @throws RuleViolatedException if it is the caller's own account
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void setActive(long accountId, long version, boolean active) {
        if (currentUser.get().accountId() == accountId) {
            throw new RuleViolatedException("account", "account.people.own");
        }
        Account account = repository.get(currentUser.scope(), accountId);
        account.requireVersion(version);
        account.setActive(active);
        auditTrail.record(
                currentUser.scope(),
                active ? "account.activate" : "account.deactivate",
                "account",
                accountId);
    }

    /**
     * Wrong current passwords slow down like wrong sign-ins.
     *
     * @throws RuleViolatedException at {@code current} or {@code fresh} (see {@link
     *     PasswordPolicy})
     */
    @RequiresPermission({
        Permission.VIEW_WORK,
        Permission.VIEW_OWN_GROUP,
        Permission.MANAGE_CONTACT_POINTS
    })
    public void changeOwnPassword(String current, String fresh) {
        Caller caller = currentUser.get();
        wall.openForAccount(caller.accountId());
        Account account =
                repository.findById(caller.accountId()).orElseThrow(NotFoundException::new);
        throttle.attempt(caller.email(), currentUser.address());
        if (!hasher.matches(current, account.passwordHash())) {
            throw new RuleViolatedException("current", "account.password.current");
        }
        throttle.succeeded(caller.email(), currentUser.address());
        PasswordPolicy.require("fresh", fresh, caller.email(), caller.name());
        account.changePassword(hasher.hash(fresh));
        if (caller.contactPointId() != null) {
            auditTrail.record(caller.scope(), "account.password", "account", account.id());
        }
    }
}
