package de.gruppenbuch.domain.cost;

import java.time.Instant;

/**
 * One line of the staff's list of requests.
 *
 * @param yearlyCents sum for the funding year, null if not known
 */
public record RequestRow(
        long id,
        String number,
        long groupId,
        String groupName,
        String toolName,
        Long yearlyCents,
        Integer fundingYear,
        CostRequestState state,
        GateOutcome gate,
        Instant submittedAt) {}
