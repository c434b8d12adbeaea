package de.gruppenbuch.domain.assessment;

import de.gruppenbuch.domain.assessment.AssessmentRules.Decision;
import de.gruppenbuch.domain.assessment.AssessmentRules.Hit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The judgement of an offering by the catalogue rules: same facts and day, same answer. */
public final class AssessmentCalculator {

    /** Version of the rules that are applied. */
    public static final String RULES_VERSION = "1.0";

    private AssessmentCalculator() {}

    /**
     * Judges an offering as it stands on a day. The day matters in two places only: an end of
     * service (R0) and the age of the evidence (R3), so a status never improves as time passes.
     *
     * @param category of the tool, which decides what must be known
     * @param profile whether a group or an organisation answers for the data
     * @return never null; takes a few microseconds
     */
    public static Judgement judge(
            OfferingFacts facts,
            ToolCategory category,
            AssessmentProfile profile,
            LocalDate today) {
        return judge(new AssessmentCase(facts, category, profile, today));
    }

    static Judgement judge(AssessmentCase offering) {
        OfferingFacts facts = offering.facts();
        Decision decision = AssessmentRules.decide(offering);
        AssessmentRules step = decision.step();
        boolean usable = step.allowsUse();
        return new Judgement(
                step.status(),
                decision.hits().stream()
                        .map(hit -> new Reason(hit.rule(), hit.finding().detail()))
                        .toList(),
                usable ? conditions(decision.hits(), facts) : List.of(),
                usable ? ProtectionLevelPolicy.of(offering) : null,
                evidence(step, offering),
                ValidityPolicy.months(step.status(), offering),
                step == AssessmentRules.ENDED ? null : CoverageCalculator.coverage(facts),
                usable && decision.hits().stream().anyMatch(hit -> hit.finding().localDecision()));
    }

    /** As they first arise, those of the offering itself last, none twice. */
    private static List<String> conditions(List<Hit> hits, OfferingFacts facts) {
        Set<String> conditions = new LinkedHashSet<>();
        hits.forEach(hit -> conditions.addAll(hit.finding().conditions()));
        conditions.addAll(facts.extraConditions());
        return List.copyOf(conditions);
    }

    private static Evidence evidence(AssessmentRules step, AssessmentCase offering) {
        return switch (step) {
            case ENDED -> Evidence.NOT_APPLICABLE;
            case KNOCKED_OUT -> Evidence.KNOCK_OUT;
            case TOO_LITTLE_KNOWN -> Evidence.MISSING;
            case TOO_OLD, CONDITIONAL, FINE -> EvidencePolicy.of(offering);
        };
    }
}
