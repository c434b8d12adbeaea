package de.gruppenbuch.domain.form;

/** What a field of a form takes. */
public enum FieldKind {
    TEXT,
    DATE,
    /** One of the field's choices: drop-down list, radio buttons, data validation by a list. */
    CHOICE,
    /** A box that is ticked or not. */
    CHECK
}
