package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/**
 * Counts failures in a transaction of its own: a refused sign-in rolls its transaction back, the
 * count must stay.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ThrottleService {

    private static final int FREE_PER_ACCOUNT = 4;
    private static final int FREE_PER_ADDRESS = 49;

    @Inject private AccountRepository repository;
    @Inject private Clock clock;

    /**
     * @throws BusinessException {@code account.signIn.slowDown} with the minutes to wait
     */
    @PublicAccess("called before anybody is known; keys are hashes")
    public void requireFree(String subject, String address) {
        Instant now = clock.instant();
        long minutes =
                Math.max(
                        minutesBlocked(accountKey(subject), now),
                        minutesBlocked(addressKey(address), now));
        if (minutes > 0) {
            throw new BusinessException("account.signIn.slowDown", minutes);
        }
    }

    @PublicAccess("called before anybody is known; keys are hashes")
    public void failed(String subject, String address) {
        repository.lockThrottle(accountKey(subject)).fail(FREE_PER_ACCOUNT, clock.instant());
        repository.lockThrottle(addressKey(address)).fail(FREE_PER_ADDRESS, clock.instant());
    }

    @PublicAccess("called right after a successful sign-in")
    public void succeeded(String subject) {
        repository.forgetThrottle(accountKey(subject));
    }

    private long minutesBlocked(String key, Instant now) {
        return repository
                .findThrottle(key)
                .map(throttle -> throttle.minutesBlocked(now))
                .orElse(0L);
    }

    private static String accountKey(String subject) {
        return Secrets.hash("account:" + subject);
    }

    private static String addressKey(String address) {
        return Secrets.hash("address:" + address);
    }
}
