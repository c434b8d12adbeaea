package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.PublicAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Proves who somebody is. Wrong e-mail and wrong password look and last the same. */
@ApplicationScoped
@Transactional
public class SignInService {

    /**
     * Checks e-mail and password; slows down after failures (per account from the 5th, per address
     * from the 50th in 15 minutes; at most 15 minutes, never for ever).
     *
     * @param address network address of the caller, hashed before it is kept
     * @throws de.gruppenbuch.domain.shared.BusinessException {@code account.signIn.wrong} or {@code
     *     account.signIn.slowDown} (argument: minutes to wait)
     */
    @PublicAccess("sign-in: only the account with this e-mail becomes readable")
    public Caller signIn(String email, String password, String address) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads the signed-in person anew in every request: roles and contact point may have changed.
     */
    @PublicAccess("only the account of the session becomes readable")
    public Optional<Caller> findCaller(long accountId) {
        throw new UnsupportedOperationException();
    }

    /**
     * The account behind an API token; empty if the token is unknown or revoked or its account is
     * not active.
     */
    @PublicAccess("only the token that is presented becomes readable")
    public Optional<Caller> findByToken(String token) {
        throw new UnsupportedOperationException();
    }
}
