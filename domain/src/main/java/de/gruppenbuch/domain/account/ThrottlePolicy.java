package de.gruppenbuch.domain.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing down without locking anybody out for good (OWASP ASVS 5.0, 6.3.1, read
 * 2026-11-23). An account waits longer with each failure; a network address, which many people may
 * share, has fifty failures in a quarter of an hour.
 */
public final class ThrottlePolicy {

    /** Failures of an account in a row before it has to wait. */
    static final int FREE_PER_ACCOUNT = 4;

    /** Failures of an address within {@link #LONGEST}. */
    static final int PER_ADDRESS = 50;

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration PER_FAILURE = LONGEST.dividedBy(PER_ADDRESS);

    private ThrottlePolicy() {}

    /**
     * How long an account waits: 30 seconds after the fifth failure, twice as long after each
     * further one, at most 15 minutes.
     *
     * @param failures in a row, the newest included
     */
    static Duration accountWait(int failures) {
        if (failures <= FREE_PER_ACCOUNT) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE_PER_ACCOUNT - 1, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Failures of an account that still count: none after an hour without one. */
    static int accountFailures(int failures, Instant last, Instant now) {
        return last.plus(FORGOTTEN_AFTER).isAfter(now) ? failures : 0;
    }

    /** Failures of an address that still count: each is forgotten after its share of the time. */
    static int addressFailures(int failures, Instant last, Instant now) {
        long forgotten = Duration.between(last, now).dividedBy(PER_FAILURE);
        return (int) Math.max(0, failures - Math.max(0, forgotten));
    }

    /** How long an address waits: until it has a failure left. */
    static Duration addressWait(int failures) {
        return failures < PER_ADDRESS
                ? Duration.ZERO
                : PER_FAILURE.multipliedBy(failures - PER_ADDRESS + 1L);
    }

    /** Whole minutes to tell, rounded up; 0 if nothing is left to wait. */
    static long minutes(Instant until, Instant now) {
        long millis = Duration.between(now, until).toMillis();
        return millis <= 0 ? 0 : (millis + 59_999) / 60_000;
    }
}
