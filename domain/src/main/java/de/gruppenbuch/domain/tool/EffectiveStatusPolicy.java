package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import java.time.LocalDate;

/**
 * What an assessment counts for on a day (catalogue rules R0 and "validity", version 1.0 of
 * 2026-11-23).
 */
public final class EffectiveStatusPolicy {

    private EffectiveStatusPolicy() {}

    /**
     * @param discontinuedOn last day of the tool or null; the day itself counts as ended
     * @param validUntil last day of the assessment or null for ever
     */
    public static AssessmentStatus on(
            LocalDate day,
            AssessmentStatus judged,
            LocalDate discontinuedOn,
            LocalDate validUntil) {
        if (isEnded(day, discontinuedOn)) {
            return AssessmentStatus.DISCONTINUED;
        }
        return isExpired(day, judged, validUntil) ? AssessmentStatus.NOT_ASSESSED : judged;
    }

    /** Ended services never become "not assessed" again. */
    public static boolean isExpired(LocalDate day, AssessmentStatus judged, LocalDate validUntil) {
        return judged != AssessmentStatus.DISCONTINUED
                && validUntil != null
                && day.isAfter(validUntil);
    }

    static boolean isEnded(LocalDate day, LocalDate discontinuedOn) {
        return discontinuedOn != null && !day.isBefore(discontinuedOn);
    }

    /** Lower is better; decides which alternatives are offered first. */
    public static int rank(AssessmentStatus status) {
        return switch (status) {
            case RECOMMENDED -> 0;
            case ACCEPTABLE_WITH_CONDITIONS -> 1;
            case NOT_ASSESSED -> 2;
            case ADVISED_AGAINST -> 3;
            case DISCONTINUED -> 4;
        };
    }
}
