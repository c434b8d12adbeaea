package de.gruppenbuch.domain.funding;

import java.time.Instant;

/** One line of the list of applications. */
public record ApplicationRow(
        long id,
        String number,
        long groupId,
        String groupName,
        FundingKind kind,
        int fundingYear,
        String funderName,
        long requestedCents,
        int openTasks,
        Instant exportedAt) {}
