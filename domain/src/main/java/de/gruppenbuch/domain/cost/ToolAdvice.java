package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.tool.OfferingRow;
import java.util.List;
import java.util.Optional;

/**
 * What the gate says about a tool before anything is sent.
 *
 * @param offering empty for a tool outside the catalogue
 * @param alternatives better ones of the same kind, at most three
 */
public record ToolAdvice(
        Optional<OfferingRow> offering, GateAnswer gate, List<OfferingRow> alternatives) {

    public boolean blocked() {
        return gate.outcome() == GateOutcome.BLOCKED;
    }
}
