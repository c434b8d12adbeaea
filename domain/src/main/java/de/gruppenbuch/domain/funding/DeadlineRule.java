package de.gruppenbuch.domain.funding;

/** What counts for a deadline. */
public enum DeadlineRule {
    /** The day on which the application arrives. */
    RECEIPT,
    /** The day on which it is posted. */
    POSTMARK,
    UNKNOWN
}
