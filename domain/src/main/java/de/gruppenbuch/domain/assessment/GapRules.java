package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.O10;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules around knock-outs and conditions: ended, not enough known, known too long ago, nothing
 * to object to (catalogue rules 1.0 of 2026-11-23, "order").
 */
final class GapRules {

    static final Rule R0 = new Rule("R0", GapRules::r0Discontinued);
    static final Rule R2 = new Rule("R2", GapRules::r2MandatoryUnknown);
    static final Rule R3 = new Rule("R3", GapRules::r3EvidenceOld);
    static final Rule R5 = new Rule("R5", GapRules::r5NothingToObject);

    private GapRules() {}

    /** The service has ended; the day it ends counts as ended. */
    static Optional<Finding> r0Discontinued(AssessmentCase offering) {
        if (!offering.facts().isAnswered(O10)) {
            return Finding.NONE;
        }
        boolean ended =
                !offering.today().isBefore(PartialDate.lastDay(offering.facts().value(O10)));
        return ended ? Finding.of(O10.name()) : Finding.NONE;
    }

    /** A mandatory criterion is unknown or has no answer at all. */
    static Optional<Finding> r2MandatoryUnknown(AssessmentCase offering) {
        String missing =
                MandatoryCriteriaPolicy.of(offering.category()).stream()
                        .filter(criterion -> !offering.facts().isAnswered(criterion))
                        .map(Criterion::name)
                        .collect(Collectors.joining(","));
        return missing.isEmpty() ? Finding.NONE : Finding.of(missing);
    }

    /** The evidence on L03 and L04 is 36 months old or older; not for generic offerings. */
    static Optional<Finding> r3EvidenceOld(AssessmentCase offering) {
        return EvidencePolicy.of(offering) == Evidence.STALE
                ? Finding.of("evidence older than 36 months")
                : Finding.NONE;
    }

    /** No rule before this one applied. */
    static Optional<Finding> r5NothingToObject(AssessmentCase offering) {
        return Finding.of("no knock-out, nothing mandatory unknown, no material condition");
    }
}
