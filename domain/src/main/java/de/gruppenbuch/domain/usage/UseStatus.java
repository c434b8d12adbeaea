package de.gruppenbuch.domain.usage;

/** How a group stands with a tool, worst first. */
public enum UseStatus {
    ENDED,
    DISCONTINUED,
    ADVISED_AGAINST,
    NOT_ASSESSED,
    /** The terms of the vendor exclude the party that signs. */
    CONTRACT_MISMATCH,
    NOT_PROTECTED_ENOUGH,
    CONTRACT_MISSING,
    CONDITIONS_OPEN,
    AGREEMENT_MISSING,
    IN_ORDER
}
