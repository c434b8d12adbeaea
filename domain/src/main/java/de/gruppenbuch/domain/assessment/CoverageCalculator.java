package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.D01;
import static de.gruppenbuch.domain.assessment.Criterion.D02;
import static de.gruppenbuch.domain.assessment.Criterion.D03;
import static de.gruppenbuch.domain.assessment.Criterion.D05;
import static de.gruppenbuch.domain.assessment.Criterion.D06;
import static de.gruppenbuch.domain.assessment.Criterion.D07;
import static de.gruppenbuch.domain.assessment.Criterion.L01;
import static de.gruppenbuch.domain.assessment.Criterion.L03;
import static de.gruppenbuch.domain.assessment.Criterion.L04;
import static de.gruppenbuch.domain.assessment.Criterion.L05;
import static de.gruppenbuch.domain.assessment.Criterion.L06;
import static de.gruppenbuch.domain.assessment.Criterion.S01;
import static de.gruppenbuch.domain.assessment.Criterion.S02;
import static de.gruppenbuch.domain.assessment.Criterion.S03;
import static de.gruppenbuch.domain.assessment.Criterion.S04;
import static de.gruppenbuch.domain.assessment.Criterion.S05;
import static de.gruppenbuch.domain.assessment.Criterion.S06;
import static de.gruppenbuch.domain.assessment.Criterion.S07;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How many of the criteria that matter for a judgement are answered. */
final class CoverageCalculator {

    /** Catalogue rules 1.0 of 2026-11-23, definition "coverage". */
    static final List<Criterion> COUNTED =
            List.of(
                    L01, L03, L04, L05, L06, S01, S02, S03, S04, S05, S06, S07, D01, D02, D03, D05,
                    D06, D07);

    private static final int LOW_BELOW_PER_CENT = 60;

    private CoverageCalculator() {}

    /** 0.00 to 1.00, rounded half up; "not applicable" is an answer, "unknown" is none. */
    static BigDecimal coverage(OfferingFacts facts) {
        return BigDecimal.valueOf(answered(facts))
                .divide(BigDecimal.valueOf(COUNTED.size()), 2, RoundingMode.HALF_UP);
    }

    /** Rule C16, on the share itself and not on its rounded form. */
    static boolean isLow(OfferingFacts facts) {
        return answered(facts) * 100 < LOW_BELOW_PER_CENT * COUNTED.size();
    }

    private static int answered(OfferingFacts facts) {
        int answered = 0;
        for (Criterion criterion : COUNTED) {
            if (facts.isAnswered(criterion)) {
                answered++;
            }
        }
        return answered;
    }
}
