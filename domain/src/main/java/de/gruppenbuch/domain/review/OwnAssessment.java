package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AnswerSheet;
import de.gruppenbuch.domain.tool.CodedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A row that is about to be written, for ever.
 *
 * @param deviationReason null where it does not deviate
 * @param validUntil null for ever
 * @param sourceUrl null if there is none
 */
record OwnAssessment(
        String offeringId,
        AssessmentProfile profile,
        AssessmentStatus status,
        AssessmentStatus computed,
        String deviationReason,
        List<CodedText> reasons,
        List<CodedText> conditions,
        ProtectionLevel protectionLevel,
        String evidence,
        LocalDate validUntil,
        LocalText source,
        String sourceUrl,
        AnswerSheet answers) {}
