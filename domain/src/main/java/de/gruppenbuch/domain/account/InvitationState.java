package de.gruppenbuch.domain.account;

/** How far an invitation has come. */
public enum InvitationState {
    OPEN,
    USED,
    EXPIRED,
    REVOKED
}
