package de.gruppenbuch.domain.batch;

/**
 * The next piece of work of a job.
 *
 * @param attempt how often it was begun, this time included; more than {@link #MOST_ATTEMPTS} means
 *     that it tears the worker down and has to be refused
 */
public record BatchTask(long itemId, BatchKind kind, long applicationId, int attempt) {

    public static final int MOST_ATTEMPTS = 3;

    public boolean brokenOff() {
        return attempt > MOST_ATTEMPTS;
    }
}
