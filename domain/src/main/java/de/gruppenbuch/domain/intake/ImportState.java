package de.gruppenbuch.domain.intake;

/** How far a list is. */
public enum ImportState {
    /** Nothing is saved yet. */
    OPEN,
    BROUGHT,
    TAKEN_BACK
}
