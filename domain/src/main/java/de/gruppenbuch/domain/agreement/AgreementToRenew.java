package de.gruppenbuch.domain.agreement;

import java.time.LocalDate;

/** A group whose agreement ends soon or has ended. */
public record AgreementToRenew(
        long groupId, String groupName, LocalDate validUntil, AgreementState state) {}
