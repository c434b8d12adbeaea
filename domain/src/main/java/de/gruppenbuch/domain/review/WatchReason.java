package de.gruppenbuch.domain.review;

/** Why an offering has to be looked at again. */
public enum WatchReason {
    /** The service has ended and groups or requests still hang on it. */
    ENDED,
    /** The service ends soon. */
    ENDING,
    /** The judgement has run out. */
    EXPIRED,
    /** The judgement runs out soon. */
    EXPIRING,
    /** The shipped entry has changed since the contact point judged itself. */
    CHANGED
}
