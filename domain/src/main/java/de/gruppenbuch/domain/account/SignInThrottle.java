package de.gruppenbuch.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    SignInThrottle(String key) {
        this.key = key;
    }

    void fail(int free, Instant now) {
        failures =
                lastFailure != null && ThrottlePolicy.forgotten(lastFailure, now)
                        ? 1
                        : failures + 1;
        lastFailure = now;
        blockedUntil = ThrottlePolicy.blockedUntil(failures, free, now).orElse(null);
    }

    /** Minutes to wait, rounded up; 0 if free. */
    long minutesBlocked(Instant now) {
        if (blockedUntil == null || !now.isBefore(blockedUntil)) {
            return 0;
        }
        return (blockedUntil.getEpochSecond() - now.getEpochSecond()) / 60 + 1;
    }
}
