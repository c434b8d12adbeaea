package de.gruppenbuch.domain.advice;

/** How sure an answer of the catalogue is; said beside each answer. */
public enum AnswerBasis {
    /** The source says so. */
    READ,
    /** Concluded from the source, to be checked. */
    INFERRED,
    /** Own knowledge without a source. */
    OWN
}
