package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts failures in a transaction of its own: a refused sign-in rolls its transaction back, the
 * count must stay. An attempt is counted before it is checked and taken back if it was right, so
 * that a hundred guesses at the same moment are a hundred and not one.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AttemptCounter {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject private AccountRepository repository;
    @Inject private Clock clock;

    /**
     * Counts an attempt on an account as failed until {@link #succeeded} says otherwise.
     *
     * @param subject e-mail in lower case
     * @param address network address
     * @throws BusinessException {@code account.signIn.slowDown} with the minutes to wait
     */
    void attempt(String subject, String address) {
        Instant now = clock.instant();
        SignInThrottle account = repository.lockThrottle(accountKey(subject), now);
        SignInThrottle origin = repository.lockThrottle(addressKey(address), now);
        refuse(Math.max(account.minutesBlocked(now), origin.minutesBlocked(now)));
        account.countForAccount(now);
        origin.countForAddress(now);
    }

    /** The attempt was right: the account is free again. */
    void succeeded(String subject, String address) {
        Instant now = clock.instant();
        repository.forgetThrottle(accountKey(subject));
        repository.lockThrottle(addressKey(address), now).takeBack();
        repository.forgetThrottlesBefore(now.minus(KEPT));
    }

    /** The attempt was not checked at all, for example because the server is busy. */
    void notChecked(String subject, String address) {
        Instant now = clock.instant();
        repository.lockThrottle(accountKey(subject), now).takeBack();
        repository.lockThrottle(addressKey(address), now).takeBack();
    }

    /**
     * For secrets that belong to no account: codes of invitations.
     *
     * @throws BusinessException {@code account.signIn.slowDown} with the minutes to wait
     */
    void requireFree(String address) {
        refuse(minutesBlocked(address));
    }

    /** Whether a code from this address would be looked at now. */
    boolean isFree(String address) {
        return minutesBlocked(address) == 0;
    }

    /** Counts a wrong code against its network address. */
    void failed(String address) {
        Instant now = clock.instant();
        repository.lockThrottle(addressKey(address), now).countForAddress(now);
    }

    private long minutesBlocked(String address) {
        return repository
                .findThrottle(addressKey(address))
                .map(origin -> origin.minutesBlocked(clock.instant()))
                .orElse(0L);
    }

    private static void refuse(long minutes) {
        if (minutes > 0) {
            throw new BusinessException("account.signIn.slowDown", minutes);
        }
    }

    private static String accountKey(String subject) {
        return Secrets.hash("account:" + subject);
    }

    private static String addressKey(String address) {
        return Secrets.hash("address:" + address);
    }
}
