package de.gruppenbuch.it.bench;

import java.time.Duration;

/**
 * How long a run takes.
 *
 * @param starts of each server
 * @param warmUp of each page, before anything counts
 * @param samples response times of each page
 * @param slices how often a rate is taken
 * @param slice how long a rate is counted
 */
record Effort(int starts, Duration warmUp, int samples, int slices, Duration slice) {

    static final Effort FULL = new Effort(5, Duration.ofSeconds(8), 200, 10, Duration.ofSeconds(1));

    /** Says that everything works, not how fast. */
    static final Effort QUICK = new Effort(1, Duration.ofSeconds(1), 20, 3, Duration.ofMillis(300));
}
