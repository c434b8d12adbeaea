package de.gruppenbuch.domain.cost;

import java.time.LocalDate;
import java.util.List;

/**
 * The funding gate's answer on a day, kept with the decision.
 *
 * @param reasons at least one
 * @param conditions texts that must be kept if the outcome is PASS_WITH_CONDITIONS
 * @param assessmentId the judgement that was used; empty if there is none
 */
public record GateAnswer(
        GateOutcome outcome,
        LocalDate askedOn,
        List<GateReason> reasons,
        List<GateReason> conditions,
        String assessmentId) {

    public GateAnswer {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }
}
