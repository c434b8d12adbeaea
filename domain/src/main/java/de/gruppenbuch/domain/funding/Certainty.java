package de.gruppenbuch.domain.funding;

/** How sure a shipped value is. */
public enum Certainty {
    /** Read on the page named as source, for a recent or undated year. */
    FOUND,
    /** Read, but the page speaks of an older year or carries no date. */
    FOUND_OLDER,
    OWN_KNOWLEDGE,
    UNKNOWN,
    /** Entered by the contact point. */
    CORRECTED
}
