package de.gruppenbuch.domain.form;

/** How far a field of a form is decided. */
public enum BindingState {
    BOUND,
    /** Nobody has decided, but the words of the form suggest something. */
    SUGGESTED,
    UNDECIDED,
    /** Left as it came, on purpose. */
    LEFT_EMPTY
}
