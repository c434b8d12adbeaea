package de.gruppenbuch.domain.dispatch;

/** How far an application is on its way. */
public enum DispatchState {
    /** Not put out as files yet. */
    IN_PREPARATION,
    /** Put out, not posted. */
    TO_POST,
    POSTED,
    RECEIVED
}
