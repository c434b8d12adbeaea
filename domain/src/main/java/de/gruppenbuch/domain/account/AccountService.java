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
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private TenantWall wall;

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
     * @throws RuleViolatedException at {@code current} or {@code fresh}
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
        if (current == null || !hasher.matches(current, account.passwordHash())) {
            throw new RuleViolatedException("current", "account.password.current");
        }
        PasswordPolicy.require("fresh", fresh == null ? "" : fresh, caller.email());
        account.changePassword(hasher.hash(fresh));
    }
}
