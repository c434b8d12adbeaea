package de.gruppenbuch.domain.account;

import java.time.LocalDate;

/**
 * @param state OPEN, USED, EXPIRED or REVOKED
 */
public record InvitationRow(
        long id, String name, InvitationState state, LocalDate createdOn, LocalDate expiresOn) {}
