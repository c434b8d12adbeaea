package de.gruppenbuch.domain.batch;

/** How far a job is; it begins to run as soon as it is ordered. */
public enum BatchState {
    RUNNING,
    CANCELLED,
    DONE
}
