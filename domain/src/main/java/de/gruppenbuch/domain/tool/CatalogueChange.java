package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.Instant;
import java.util.List;

/**
 * What an update of the shipped catalogue changed in an offering.
 *
 * @param statuses per profile, only where it changed
 * @param answers only those that changed
 */
public record CatalogueChange(
        String offeringId,
        Instant changedAt,
        List<StatusChange> statuses,
        List<AnswerChange> answers) {

    /**
     * @param before null if there was none
     */
    public record StatusChange(
            AssessmentProfile profile, AssessmentStatus before, AssessmentStatus after) {}

    /** Equal words mean that only source, date or basis changed. */
    public record AnswerChange(LocalText label, LocalText before, LocalText after) {

        public boolean isSourceOnly() {
            return before.equals(after);
        }
    }
}
