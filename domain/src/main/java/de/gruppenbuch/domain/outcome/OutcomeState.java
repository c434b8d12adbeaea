package de.gruppenbuch.domain.outcome;

/** How an application ended. */
public enum OutcomeState {
    /** No notice yet. */
    AWAITED,
    GRANTED,
    /** Less than was asked for. */
    PARTLY_GRANTED,
    REFUSED,
    /** Granted, the funding year is over, and the proof is not handed in. */
    PROOF_OPEN,
    PROOF_FILED
}
