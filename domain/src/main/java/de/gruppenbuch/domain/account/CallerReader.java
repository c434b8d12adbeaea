package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Finds active accounts by what somebody presents; the wall shows no other row. */
@ApplicationScoped
@Transactional
class CallerReader {

    /** A token tells its last use to the minute, so that busy clients write seldom. */
    private static final Duration USE_STEP = Duration.ofMinutes(1);

    /** An account whose password is still to be checked. */
    record Known(Caller caller, String passwordHash) {}

    @Inject private AccountRepository accounts;
    @Inject private InvitationRepository secrets;
    @Inject private ContactPoints contactPoints;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    Optional<Known> findByEmail(String email) {
        wall.openForEmail(email);
        return accounts.findByEmail(email)
                .filter(Account::active)
                .map(account -> new Known(toCaller(account), account.passwordHash()));
    }

    Optional<Caller> findCaller(long accountId) {
        wall.openForAccount(accountId);
        return accounts.findById(accountId).filter(Account::active).map(this::toCaller);
    }

    Optional<Caller> findByToken(String hash) {
        wall.openForTokenHash(hash);
        Optional<ApiToken> token = secrets.findToken(hash).filter(found -> !found.revoked());
        Optional<Caller> caller = token.flatMap(found -> findCaller(found.accountId()));
        if (caller.isPresent()) {
            ContactPointScope scope = token.get().scope();
            wall.openFor(scope);
            secrets.touchToken(scope, token.get().id(), clock.instant(), USE_STEP);
        }
        return caller;
    }

    private Caller toCaller(Account account) {
        return account.contactPointId() == null
                ? account.toOperator()
                : account.toCaller(contactPoints.get(account.scope()));
    }
}
