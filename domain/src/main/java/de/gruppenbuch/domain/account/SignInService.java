package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.TenantWall;
import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Proves who somebody is. Wrong e-mail and wrong password look and last the same. */
@ApplicationScoped
@Transactional
public class SignInService {

    @Inject private AccountRepository accounts;
    @Inject private InvitationRepository secrets;
    @Inject private ContactPoints contactPoints;
    @Inject private PasswordHasher hasher;
    @Inject private ThrottleService throttle;
    @Inject private TenantWall wall;

    /**
     * Checks e-mail and password; slows down after failures (per account from the 5th, per address
     * from the 50th in 15 minutes; at most 15 minutes, never for ever).
     *
     * @param address network address of the caller, hashed before it is kept
     * @throws BusinessException {@code account.signIn.wrong} or {@code account.signIn.slowDown}
     *     (argument: minutes to wait)
     */
    @PublicAccess("sign-in: only the account with this e-mail becomes readable")
    public Caller signIn(String email, String password, String address) {
        String normalised = normalise(email);
        throttle.requireFree(normalised, address);
        wall.openForEmail(normalised);
        Optional<Account> account = accounts.findByEmail(normalised).filter(Account::active);
        boolean right = hasher.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!right) {
            throttle.failed(normalised, address);
            throw new BusinessException("account.signIn.wrong");
        }
        throttle.succeeded(normalised);
        return toCaller(account.orElseThrow());
    }

    /**
     * Reads the signed-in person anew in every request: roles and contact point may have changed.
     */
    @PublicAccess("only the account of the session becomes readable")
    public Optional<Caller> findCaller(long accountId) {
        wall.openForAccount(accountId);
        return accounts.findById(accountId).filter(Account::active).map(this::toCaller);
    }

    /**
     * The account behind an API token; empty if the token is unknown or revoked or its account is
     * not active.
     */
    @PublicAccess("only the token that is presented becomes readable")
    public Optional<Caller> findByToken(String token) {
        String hash = Secrets.hash(token);
        wall.openForTokenHash(hash);
        return secrets.findToken(hash)
                .filter(found -> !found.revoked())
                .flatMap(found -> findCaller(found.accountId()));
    }

    static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private Caller toCaller(Account account) {
        if (account.contactPointId() == null) {
            return new Caller(
                    account.id(), account.name(), account.email(), account.role(), null, "", "");
        }
        ContactPointDetails home =
                contactPoints.get(new ContactPointScope(account.contactPointId()));
        return new Caller(
                account.id(),
                account.name(),
                account.email(),
                account.role(),
                account.contactPointId(),
                home.name(),
                home.phone());
    }
}
