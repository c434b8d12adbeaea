package de.gruppenbuch.domain.cost;

/** What can happen to a request. */
public enum RequestEventKind {
    SUBMITTED,
    QUESTION,
    ANSWER,
    ACCEPTED,
    REJECTED,
    DECISION_UNDONE,
    TAKEN_INTO_APPLICATION,
    TAKEN_OUT,
    /**
     * The gate blocks a request that was accepted before; staff wrote why it is paid all the same.
     */
    GATE_OVERRIDDEN
}
