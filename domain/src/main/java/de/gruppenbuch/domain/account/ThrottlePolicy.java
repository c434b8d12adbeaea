package de.gruppenbuch.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down without locking anybody out for good (OWASP ASVS 5.0, 6.3.1, read
 * 2026-11-23).
 */
public final class ThrottlePolicy {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private ThrottlePolicy() {}

    /**
     * @param failures in a row, this one included
     * @param free failures without delay: 4 for an account, 49 for an address
     * @return until when further attempts are refused
     */
    static Optional<Instant> blockedUntil(int failures, int free, Instant now) {
        if (failures <= free) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - free - 1, 10);
        Duration wait = Duration.ofSeconds(30L << doublings);
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    /** Old failures are forgotten after the longest delay. */
    static boolean forgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(LONGEST).isBefore(now);
    }
}
