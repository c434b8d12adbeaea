package de.gruppenbuch.domain.tool;

/** Who runs the server on which the group meets or writes. */
public enum ToolHost {
    /** The vendor that the catalogue names. */
    PROVIDER,
    /** The contact point or its carrier. */
    CONTACT_POINT,
    /** Another firm or institution, named beside it. */
    OTHER_COMPANY,
    /** A private person of the group. */
    MEMBER
}
