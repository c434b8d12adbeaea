package de.gruppenbuch.domain.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules in their order: the first step in which a rule applies decides the status, and every
 * rule of that step that applies is a reason (catalogue rules 1.0 of 2026-11-23, "order").
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed, rules hold no state
enum AssessmentRules {
    ENDED(AssessmentStatus.DISCONTINUED, List.of(GapRules.R0)),
    KNOCKED_OUT(AssessmentStatus.ADVISED_AGAINST, KnockOutRules.IN_ORDER),
    TOO_LITTLE_KNOWN(AssessmentStatus.NOT_ASSESSED, List.of(GapRules.R2)),
    TOO_OLD(AssessmentStatus.NOT_ASSESSED, List.of(GapRules.R3)),
    CONDITIONAL(AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS, ConditionRules.IN_ORDER),
    FINE(AssessmentStatus.RECOMMENDED, List.of(GapRules.R5));

    /** A rule that applied, with what it found. */
    record Hit(String rule, Finding finding) {}

    /** The step that decided, with its rules that applied. */
    record Decision(AssessmentRules step, List<Hit> hits) {}

    private static final List<AssessmentRules> IN_ORDER = List.of(values());

    private final AssessmentStatus status;
    private final List<Rule> rules;

    AssessmentRules(AssessmentStatus status, List<Rule> rules) {
        this.status = status;
        this.rules = rules;
    }

    AssessmentStatus status() {
        return status;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Whether the offering may be used, so that conditions and a level of protection matter. */
    boolean allowsUse() {
        return this == CONDITIONAL || this == FINE;
    }

    static Decision decide(AssessmentCase offering) {
        for (AssessmentRules step : IN_ORDER) {
            List<Hit> hits = step.hits(offering);
            if (!hits.isEmpty()) {
                return new Decision(step, hits);
            }
        }
        throw new IllegalStateException("R5 always applies");
    }

    private List<Hit> hits(AssessmentCase offering) {
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : rules) {
            rule.apply(offering).ifPresent(finding -> hits.add(new Hit(rule.id(), finding)));
        }
        return hits;
    }
}
