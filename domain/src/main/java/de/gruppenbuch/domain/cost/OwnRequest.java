package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.AttachmentRow;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request as its lead sees it.
 *
 * @param toolName what to show as the tool in the request's words; empty while not chosen
 * @param amountCents, billingPeriod, fundingYear null while not answered
 * @param yearlyCents sum for the funding year, null if not known
 * @param answerBy day by which the contact point answers; null for a draft
 */
public record OwnRequest(
        long id,
        long version,
        String number,
        long groupId,
        String groupName,
        CostRequestState state,
        Optional<OfferingRow> offering,
        ToolChoice choice,
        String toolName,
        Long amountCents,
        BillingPeriod billingPeriod,
        Integer fundingYear,
        Long yearlyCents,
        List<AttachmentRow> attachments,
        Instant submittedAt,
        LocalDate answerBy,
        List<RequestEvent> events) {}
