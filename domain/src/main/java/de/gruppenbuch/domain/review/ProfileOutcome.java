package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules say about the kept answers, beside what counts today.
 *
 * @param today null if there is no judgement yet
 * @param protectionLevel null unless the offering may be used
 * @param validUntil if it is confirmed today; null where it does not run out or is none
 */
public record ProfileOutcome(
        AssessmentProfile profile,
        AssessmentView today,
        AssessmentStatus computed,
        List<CodedText> reasons,
        List<CodedText> conditions,
        ProtectionLevel protectionLevel,
        LocalDate validUntil) {

    public boolean isChanged() {
        return today == null || today.effectiveStatus() != computed;
    }

    public boolean isEnded() {
        return computed == AssessmentStatus.DISCONTINUED;
    }

    /** Whether this status would be better than what the rules say. */
    public boolean isWorseThan(AssessmentStatus status) {
        return DeviationPolicy.isBetter(status, computed);
    }

    /** Conditions that do not hold today. */
    public List<CodedText> addedConditions() {
        return today == null
                ? conditions
                : conditions.stream()
                        .filter(condition -> !today.conditions().contains(condition))
                        .toList();
    }

    /** Conditions that would no longer hold. */
    public List<CodedText> droppedConditions() {
        return today == null
                ? List.of()
                : today.conditions().stream()
                        .filter(condition -> !conditions.contains(condition))
                        .toList();
    }
}
