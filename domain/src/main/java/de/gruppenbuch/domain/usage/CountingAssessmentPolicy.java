package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.EffectiveStatusPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of the dated assessments of an offering counts on a day. */
public final class CountingAssessmentPolicy {

    private CountingAssessmentPolicy() {}

    /**
     * The newest assessment of the profile that was made by the day, as it counts then (catalogue
     * rules R0 and "validity", version 1.0 of 2026-11-23).
     *
     * @param assessments of both profiles, newest first
     * @param discontinuedOn last day of the tool, null while it lives
     */
    public static CountingAssessment on(
            LocalDate day,
            AssessmentProfile profile,
            List<AssessmentView> assessments,
            LocalDate discontinuedOn) {
        Optional<AssessmentView> newest =
                assessments.stream()
                        .filter(assessment -> assessment.profile() == profile)
                        .filter(assessment -> !assessment.assessedOn().isAfter(day))
                        .findFirst();
        AssessmentStatus judged =
                newest.map(AssessmentView::status).orElse(AssessmentStatus.NOT_ASSESSED);
        LocalDate validUntil = newest.map(AssessmentView::validUntil).orElse(null);
        AssessmentStatus status = EffectiveStatusPolicy.on(day, judged, discontinuedOn, validUntil);
        boolean expired =
                status != AssessmentStatus.DISCONTINUED
                        && EffectiveStatusPolicy.isExpired(day, judged, validUntil);
        return new CountingAssessment(profile, newest.orElse(null), status, expired);
    }
}
