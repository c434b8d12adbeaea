package de.gruppenbuch.domain.cost;

/** Answer of the funding gate. */
public enum GateOutcome {
    PASS,
    PASS_WITH_CONDITIONS,
    BLOCKED
}
