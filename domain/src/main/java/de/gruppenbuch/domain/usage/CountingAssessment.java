package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.tool.AssessmentView;

/**
 * What an assessment counts for on a day, for one kind of contract party.
 *
 * @param assessment null if nobody had assessed the offering by that day
 * @param status as it counts on the day
 * @param expired whether it was judged once and has run out
 */
public record CountingAssessment(
        AssessmentProfile profile,
        AssessmentView assessment,
        AssessmentStatus status,
        boolean expired) {

    /** Whether the offering may be used, with or without conditions. */
    public boolean usable() {
        return status == AssessmentStatus.RECOMMENDED
                || status == AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
    }

    /** Null where none was derived. */
    public ProtectionLevel protectionLevel() {
        return assessment == null ? null : assessment.protectionLevel();
    }

    /** Whether a rule, for example {@code C8}, is among the reasons. */
    public boolean rests(String rule) {
        return assessment != null
                && assessment.reasons().stream().anyMatch(reason -> reason.code().equals(rule));
    }
}
