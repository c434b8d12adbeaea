package de.gruppenbuch.domain.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Where a group stands with its agreement today.
 *
 * @param toRenew whether the last one ends within 60 days, has ended, or another tool has come
 * @param draft seen by the lead only
 * @param history concluded agreements, newest first
 */
public record AgreementOverview(
        long groupId,
        String groupName,
        AgreementStanding standing,
        boolean toRenew,
        Optional<DraftDetails> draft,
        List<AgreementRow> history) {}
