package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;

/** Proves who somebody is. Wrong e-mail and wrong password look and last the same. */
@ApplicationScoped
@Transactional
public class SignInService {

    @Inject private CallerReader reader;
    @Inject private PasswordHasher hasher;
    @Inject private AttemptCounter throttle;

    /**
     * Checks e-mail and password; slows down after failures (per account from the 5th, per address
     * from the 50th in 15 minutes; at most 15 minutes, never for ever). No database connection is
     * held while the password is hashed.
     *
     * @param email in any case, may be null
     * @param password may be null
     * @param address network address of the caller, hashed before it is kept
     * @throws BusinessException {@code account.signIn.wrong}, {@code account.signIn.slowDown}
     *     (argument: minutes to wait) or {@code account.signIn.busy}
     */
    @PublicAccess("sign-in: only the account with this e-mail becomes readable")
    @Transactional(TxType.NOT_SUPPORTED)
    public Caller signIn(String email, String password, String address) {
        String subject = normalise(email);
        throttle.attempt(subject, address);
        Optional<CallerReader.Known> known = reader.findByEmail(subject);
        String stored = known.map(CallerReader.Known::passwordHash).orElse(null);
        if (!isRight(password, stored, subject, address)) {
            throw new BusinessException("account.signIn.wrong");
        }
        throttle.succeeded(subject, address);
        return known.orElseThrow().caller();
    }

    /**
     * Reads the signed-in person anew in every request: roles and contact point may have changed.
     */
    @PublicAccess("only the account of the session becomes readable")
    public Optional<Caller> findCaller(long accountId) {
        return reader.findCaller(accountId);
    }

    /**
     * The account behind an API token; empty if the token is unknown or revoked or its account is
     * not active.
     */
    @PublicAccess("only the token that is presented becomes readable")
    public Optional<Caller> findByToken(String token) {
        return reader.findByToken(Secrets.hash(token));
    }

    /** Lower case without spaces around; control characters, which no e-mail has, are dropped. */
    static String normalise(String email) {
        return email == null
                ? ""
                : email.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    private boolean isRight(String password, String stored, String subject, String address) {
        try {
            return hasher.matches(password, stored);
        } catch (PasswordHasher.BusyException busy) {
            throttle.notChecked(subject, address);
            throw busy;
        }
    }
}
