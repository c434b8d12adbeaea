package de.gruppenbuch.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules say about an offering.
 *
 * @param reasons in the order of the rules, at least one
 * @param conditions ids in the order in which they first arise, those of the offering itself last,
 *     none twice; empty unless the offering may be used
 * @param protectionLevel null unless the offering may be used
 * @param validityMonths null where a judgement does not run out (ended) or is none (not assessed)
 * @param coverage share of the 18 counted criteria that are answered, 0.00 to 1.00; null if ended
 * @param needsLocalDecision whether a written decision of the contact point is needed before use
 */
public record Judgement(
        AssessmentStatus status,
        List<Reason> reasons,
        List<String> conditions,
        ProtectionLevel protectionLevel,
        Evidence evidence,
        Integer validityMonths,
        BigDecimal coverage,
        boolean needsLocalDecision) {

    public Judgement {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    /** The ids of the rules, in order. */
    public List<String> rules() {
        return reasons.stream().map(Reason::rule).toList();
    }

    /**
     * Last day on which the judgement counts if it is confirmed on the given day; null if it does
     * not run out.
     */
    public LocalDate validUntil(LocalDate confirmedOn) {
        return validityMonths == null ? null : confirmedOn.plusMonths(validityMonths);
    }
}
