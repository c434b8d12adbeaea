package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.security.TenantWall;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Creates the account behind an accepted invitation, or gives a lead one more group. */
@ApplicationScoped
public class AccountOpening {

    @Inject private AccountRepository accounts;
    @Inject private ContactPoints contactPoints;
    @Inject private PasswordHasher hasher;
    @Inject private AttemptCounter throttle;
    @Inject private CurrentUser currentUser;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /** The wall must be open for the contact point of the invitation. */
    Caller open(Invitation invitation, AcceptInvitation command) {
        String email = SignInService.normalise(command.email());
        wall.openForEmail(email);
        Optional<Account> known = accounts.findByEmail(email);
        Account account =
                known.isPresent()
                        ? confirm(known.get(), invitation, command)
                        : create(invitation, email, command.password());
        if (invitation.groupId() != null
                && !accounts.listLedGroups(invitation.scope(), account.id())
                        .contains(invitation.groupId())) {
            accounts.add(
                    new GroupLead(
                            invitation.scope(),
                            invitation.groupId(),
                            account.id(),
                            clock.instant()));
        }
        return account.toCaller(contactPoints.get(invitation.scope()));
    }

    private Account create(Invitation invitation, String email, String password) {
        PasswordPolicy.require("password", password, email, invitation.name());
        Account account =
                new Account(
                        invitation.scope().contactPointId(),
                        invitation.role(),
                        invitation.name(),
                        email);
        account.created(hasher.hash(password), clock.instant());
        accounts.add(account);
        return account;
    }

    private Account confirm(Account known, Invitation invitation, AcceptInvitation command) {
        boolean sameHome = invitation.scope().equals(scopeOrNull(known));
        boolean lead =
                known.role() == Role.LEAD && invitation.role() == Role.LEAD && known.active();
        if (!sameHome || !lead) {
            throw new RuleViolatedException("email", "account.invitation.emailTaken");
        }
        throttle.attempt(known.email(), currentUser.address());
        if (!hasher.matches(command.password(), known.passwordHash())) {
            throw new RuleViolatedException("password", "account.invitation.passwordOfAccount");
        }
        throttle.succeeded(known.email(), currentUser.address());
        return known;
    }

    private static Object scopeOrNull(Account account) {
        return account.contactPointId() == null ? null : account.scope();
    }
}
