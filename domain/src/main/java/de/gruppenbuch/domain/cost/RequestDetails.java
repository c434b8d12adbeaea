package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.AttachmentRow;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request as staff sees it.
 *
 * @param gate the gate's answer today
 * @param samePurpose money of the group for the same purpose and year elsewhere
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
        List<SamePurpose> samePurpose,
        List<OfferingRow> alternatives,
        Long grantedCents,
        Long applicationId,
        List<RequestEvent> events) {

    public boolean decidable() {
        return state.mayBecome(CostRequestState.ACCEPTED);
    }

    /** The written reason of the last decision if the gate was overridden; empty otherwise. */
    public String overrideReason() {
        String reason = "";
        for (RequestEvent event : events) {
            if (event.kind() == RequestEventKind.ACCEPTED
                    || event.kind() == RequestEventKind.GATE_OVERRIDDEN) {
                reason = event.gateOverridden() ? event.text() : "";
            }
        }
        return reason;
    }

    /** Accepted, but the gate blocks it today and nobody wrote why it is paid all the same. */
    public boolean blockedSinceAccepted() {
        boolean accepted =
                state == CostRequestState.ACCEPTED || state == CostRequestState.IN_APPLICATION;
        return accepted && gate.outcome() == GateOutcome.BLOCKED && overrideReason().isEmpty();
    }
}
