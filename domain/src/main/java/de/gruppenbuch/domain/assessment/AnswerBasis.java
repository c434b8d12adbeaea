package de.gruppenbuch.domain.assessment;

/** How an answer came about. */
public enum AnswerBasis {
    /** The source says so. */
    READ,
    /** Concluded from the source, or the source is named for the topic only. */
    INFERRED,
    /** Own knowledge, nothing to show for it. */
    OWN
}
