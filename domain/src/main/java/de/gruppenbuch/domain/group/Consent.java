package de.gruppenbuch.domain.group;

/** Whether the contact person agreed to be recorded and written to. */
public enum Consent {
    GIVEN,
    /** Recorded for the office's own call only; nothing is sent to the person. */
    TO_BE_ASKED
}
