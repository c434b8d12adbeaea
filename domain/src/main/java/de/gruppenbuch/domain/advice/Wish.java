package de.gruppenbuch.domain.advice;

/** Answer to a plain question; not to know is an answer. */
public enum Wish {
    YES,
    NO,
    UNKNOWN
}
