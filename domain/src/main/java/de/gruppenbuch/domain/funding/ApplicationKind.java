package de.gruppenbuch.domain.funding;

/** First application of a group, one of many years, or one more in the same year. */
public enum ApplicationKind {
    INITIAL,
    FOLLOW_UP,
    SUPPLEMENT
}
