package de.gruppenbuch.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failures of one account or one network address; the key is a hash. */
@Entity
@Table(name = "sign_in_throttle")
public class SignInThrottle {

    @Id
    @Column(name = "throttle_key")
    private String key;

    private int failures;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "last_failure")
    private Instant lastFailure;

    protected SignInThrottle() {}

    void countForAccount(Instant now) {
        failures = ThrottlePolicy.accountFailures(failures, lastFailure, now) + 1;
        blockFor(ThrottlePolicy.accountWait(failures), now);
    }

    void countForAddress(Instant now) {
        failures = ThrottlePolicy.addressFailures(failures, lastFailure, now) + 1;
        blockFor(ThrottlePolicy.addressWait(failures), now);
    }

    /** It was no failure after all. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
        blockedUntil = null;
    }

    /** Minutes to wait, rounded up; 0 if free. */
    long minutesBlocked(Instant now) {
        return blockedUntil == null ? 0 : ThrottlePolicy.minutes(blockedUntil, now);
    }

    private void blockFor(Duration wait, Instant now) {
        lastFailure = now;
        blockedUntil = wait.isZero() ? null : now.plus(wait);
    }
}
