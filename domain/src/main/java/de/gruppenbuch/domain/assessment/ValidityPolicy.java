package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.O11;

/**
 * How many months a judgement counts before it has to be made anew (catalogue rules 1.0 of
 * 2026-11-23, "validity").
 */
final class ValidityPolicy {

    private static final int REGULAR = 12;
    private static final int SHORT = 6;
    private static final int KNOCK_OUT = 24;

    private ValidityPolicy() {}

    /**
     * The shortest that applies: 6 months with a third-country link, volunteers as operators or
     * undated evidence, otherwise 12; 24 for "advised against" whatever its reasons. Null where
     * nothing is judged or the end is for good.
     */
    static Integer months(AssessmentStatus status, AssessmentCase offering) {
        return switch (status) {
            case ADVISED_AGAINST -> KNOCK_OUT;
            case NOT_ASSESSED, DISCONTINUED -> null;
            case RECOMMENDED, ACCEPTABLE_WITH_CONDITIONS -> isShort(offering) ? SHORT : REGULAR;
        };
    }

    private static boolean isShort(AssessmentCase offering) {
        return offering.hasThirdCountryLink()
                || offering.is(O11, "VOLUNTEER")
                || EvidencePolicy.of(offering) == Evidence.UNDATED;
    }
}
