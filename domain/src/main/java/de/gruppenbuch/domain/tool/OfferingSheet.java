package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.OfferingFacts;
import java.util.List;

/**
 * What is answered about an offering today: by the contact point's newest own assessment if there
 * is one, otherwise by the shipped catalogue.
 *
 * @param local whether the contact point has added it itself
 * @param own whether the answers are the contact point's own
 */
public record OfferingSheet(
        String offeringId,
        boolean generic,
        boolean local,
        boolean own,
        AnswerSheet answers,
        boolean needsLocalDecision,
        List<String> extraConditions) {

    /** What the rules look at, with these answers instead of the stored ones. */
    public OfferingFacts facts(AnswerSheet other) {
        return other.toFacts(generic, needsLocalDecision, extraConditions);
    }
}
