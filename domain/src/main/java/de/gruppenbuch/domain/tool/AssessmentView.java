package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * A dated judgement with everything that must stand beside it.
 *
 * @param status as judged
 * @param effectiveStatus as it counts on the day asked for: an expired one counts as NOT_ASSESSED,
 *     an ended tool as DISCONTINUED
 * @param reason one sentence
 * @param reasons each rule with its text
 * @param conditions texts of the conditions, in order
 * @param protectionLevel null where none was derived
 * @param validUntil null for ever
 */
public record AssessmentView(
        String id,
        AssessmentProfile profile,
        AssessmentStatus status,
        AssessmentStatus effectiveStatus,
        LocalText reason,
        List<CodedText> reasons,
        List<CodedText> conditions,
        ProtectionLevel protectionLevel,
        LocalDate assessedOn,
        LocalDate validUntil,
        String assessor,
        LocalText source,
        String sourceUrl,
        boolean expired) {}
