package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import java.util.List;

/**
 * An assessment as it stands in the history.
 *
 * @param own whether the contact point made it; otherwise it came with the catalogue
 * @param computedStatus what the rules said; the status as judged may deviate
 * @param deviationReason why, empty if it does not deviate
 * @param answers that it rests on, by chapter; empty for older shipped ones
 */
public record AssessmentEntry(
        AssessmentView assessment,
        boolean own,
        AssessmentStatus computedStatus,
        String deviationReason,
        List<AnswerGroup> answers) {}
