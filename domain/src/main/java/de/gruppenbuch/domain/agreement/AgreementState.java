package de.gruppenbuch.domain.agreement;

/** How far the agreement of a group is on a day. */
public enum AgreementState {
    NONE,
    /** Begun, never concluded. */
    DRAFT,
    /** Concluded, but a required item is open: it does not count. */
    INCOMPLETE,
    COUNTS,
    EXPIRED
}
