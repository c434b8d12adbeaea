package de.gruppenbuch.domain.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything the rules look at in an offering.
 *
 * @param answers a criterion without an answer counts as unknown
 * @param generic describes what an operator must prove, not a service one can call up
 * @param needsLocalDecision whether the catalogue asks for a written decision of the contact point
 * @param extraConditions conditions of this offering alone, ids of the catalogue, in order
 */
public record OfferingFacts(
        Map<Criterion, CriterionAnswer> answers,
        boolean generic,
        boolean needsLocalDecision,
        List<String> extraConditions) {

    /**
     * @throws IllegalArgumentException if an answer is none of its criterion; the rules would pass
     *     over it in silence
     */
    public OfferingFacts {
        Objects.requireNonNull(answers, "answers");
        answers.forEach(OfferingFacts::requireKnown);
        answers =
                answers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(answers));
        extraConditions = List.copyOf(extraConditions);
    }

    private static void requireKnown(Criterion criterion, CriterionAnswer answer) {
        if (!criterion.accepts(answer.value())) {
            throw new IllegalArgumentException(criterion + " has no answer " + answer.value());
        }
    }

    /** The answer as text, {@link CriterionAnswer#UNKNOWN} where there is none. */
    public String value(Criterion criterion) {
        CriterionAnswer answer = answers.get(criterion);
        return answer == null ? CriterionAnswer.UNKNOWN : answer.value();
    }

    /** Whether something other than "unknown" is answered; "not applicable" is an answer. */
    public boolean isAnswered(Criterion criterion) {
        return !value(criterion).equals(CriterionAnswer.UNKNOWN);
    }
}
