package de.gruppenbuch.domain.intake;

/** What becomes of a row. */
public enum ImportLineState {
    GOOD,
    WRONG,
    /** The register has a group of this name at this place. */
    KNOWN
}
