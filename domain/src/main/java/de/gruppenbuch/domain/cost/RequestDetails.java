package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request as staff sees it.
 *
 * @param gate the gate's answer today
 * @param grantedCents sum accepted for the funding year, null before
 * @param applicationId the funding application it went into, null before
 */
public record RequestDetails(
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
        String leadName,
        Instant submittedAt,
        LocalDate answerBy,
        GateAnswer gate,
        List<OfferingRow> alternatives,
        Long grantedCents,
        Long applicationId,
        List<RequestEvent> events) {

    public boolean decidable() {
        return state.mayBecome(CostRequestState.ACCEPTED);
    }
}
