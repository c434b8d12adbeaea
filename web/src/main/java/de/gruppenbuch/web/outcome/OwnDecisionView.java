package de.gruppenbuch.web.outcome;

import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.OwnRequest;
import de.gruppenbuch.domain.outcome.OwnDecision;
import de.gruppenbuch.domain.outcome.OwnOutcomeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Where a request stands in the words for leads, the funder's decision included. */
@Named
@RequestScoped
public class OwnDecisionView {

    @Inject private OwnOutcomeService outcomeService;

    private Map<Long, OwnDecision> decisions;

    /** The funder's decision; null while there is none. */
    public OwnDecision of(OwnRequest request) {
        if (decisions == null) {
            decisions = outcomeService.decisions();
        }
        return decisions.get(request.id());
    }

    /** A request that the contact point promised is refused if the funder gives nothing. */
    public CostRequestState state(OwnRequest request) {
        OwnDecision decision = of(request);
        return decision == null || decision.granted() ? request.state() : CostRequestState.REJECTED;
    }
}
