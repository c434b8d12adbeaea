package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Judgement;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.List;

/** When a contact point may judge otherwise than the rules, and what follows from it. */
final class DeviationPolicy {

    static final int SHORTEST_REASON = 10;

    private static final int ADVISED_AGAINST_MONTHS = 24;
    private static final int CAREFUL_MONTHS = 6;
    private static final List<AssessmentStatus> BEST_FIRST =
            List.of(
                    AssessmentStatus.RECOMMENDED,
                    AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS,
                    AssessmentStatus.NOT_ASSESSED,
                    AssessmentStatus.ADVISED_AGAINST,
                    AssessmentStatus.DISCONTINUED);

    private DeviationPolicy() {}

    /**
     * A deviation needs a written reason; an ended service stays ended and ends by its date only
     * (issue 3, "confirm or deviate with a written reason").
     *
     * @return the status that counts
     * @throws RuleViolatedException at {@code status-GROUP}, {@code reason-GROUP} or {@code
     *     betterAccepted}
     */
    static AssessmentStatus decide(
            ProfileDecision decision, AssessmentStatus computed, boolean betterAccepted) {
        AssessmentStatus status = decision.status();
        if (status == null || status == computed) {
            return computed;
        }
        String field = "status-" + decision.profile();
        if (computed == AssessmentStatus.DISCONTINUED) {
            throw new RuleViolatedException(field, "review.deviation.ended");
        }
        if (status == AssessmentStatus.DISCONTINUED) {
            throw new RuleViolatedException(field, "review.deviation.notEnded");
        }
        String reason = decision.reason() == null ? "" : decision.reason().strip();
        if (reason.length() < SHORTEST_REASON) {
            String place = "reason-" + decision.profile();
            throw new RuleViolatedException(place, "review.deviation.reason", SHORTEST_REASON);
        }
        if (isBetter(status, computed) && !betterAccepted) {
            throw new RuleViolatedException("betterAccepted", "review.deviation.better");
        }
        return status;
    }

    static boolean isBetter(AssessmentStatus status, AssessmentStatus computed) {
        return BEST_FIRST.indexOf(status) < BEST_FIRST.indexOf(computed);
    }

    /**
     * Months for which a status counts: as the rules say; 24 where somebody advises against, 6
     * where somebody allows what the rules do not. Source: catalogue rules 1.0, "validity"; the 6
     * are a rule of the house.
     *
     * @return null where it does not run out or is none
     */
    static Integer months(AssessmentStatus status, Judgement computed) {
        if (status == computed.status()) {
            return computed.validityMonths();
        }
        return switch (status) {
            case ADVISED_AGAINST -> ADVISED_AGAINST_MONTHS;
            case NOT_ASSESSED, DISCONTINUED -> null;
            case RECOMMENDED, ACCEPTABLE_WITH_CONDITIONS -> {
                boolean usable = isUsable(computed.status());
                yield usable ? computed.validityMonths() : Integer.valueOf(CAREFUL_MONTHS);
            }
        };
    }

    static boolean isUsable(AssessmentStatus status) {
        return status == AssessmentStatus.RECOMMENDED
                || status == AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
    }
}
