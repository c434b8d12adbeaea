package de.gruppenbuch.domain.statistics;

/** Whom the numbers are for. */
public enum Audience {
    /** Runs the contact point: sees every number. */
    CARRIER,
    /** Collects numbers of many contact points: small ones are folded together. */
    UMBRELLA_BODY
}
