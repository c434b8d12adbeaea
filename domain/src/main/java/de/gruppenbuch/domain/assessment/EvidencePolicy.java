package de.gruppenbuch.domain.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old and how sure the answers on the provider's purposes (L03) and on transfers (L04) are. */
final class EvidencePolicy {

    static final int OLD_AFTER_MONTHS = 36;

    private EvidencePolicy() {}

    /**
     * Generic offerings first, then "undated" if one of the two has no date, however new the other
     * is; otherwise the newer date decides. Months are whole months passed: 36 months to the day
     * count as old. Source: catalogue rules 1.0 of 2026-11-23, definition "evidence"; the order is
     * that of the shipped proposals.
     */
    static Evidence of(AssessmentCase offering) {
        OfferingFacts facts = offering.facts();
        if (facts.generic()) {
            return Evidence.PREREQUISITE;
        }
        LocalDate purposes = dated(facts, Criterion.L03);
        LocalDate transfer = dated(facts, Criterion.L04);
        if (purposes == null || transfer == null) {
            return Evidence.UNDATED;
        }
        LocalDate newer = purposes.isAfter(transfer) ? purposes : transfer;
        return ChronoUnit.MONTHS.between(newer, offering.today()) < OLD_AFTER_MONTHS
                ? Evidence.CURRENT
                : Evidence.STALE;
    }

    private static LocalDate dated(OfferingFacts facts, Criterion criterion) {
        CriterionAnswer answer = facts.answers().get(criterion);
        return answer == null ? null : answer.lastDay();
    }
}
