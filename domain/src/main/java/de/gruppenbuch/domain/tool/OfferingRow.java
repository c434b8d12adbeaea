package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;

/**
 * An offering with its current judgement for the profile GROUP.
 *
 * @param fullName for example {@code Jitsi Meet, meet.jit.si}
 * @param discontinuedOn day on which the tool, or this server or plan of it, ended; null while it
 *     lives
 * @param groupCount groups of the caller's contact point that use it today
 */
public record OfferingRow(
        String id,
        String toolId,
        String toolName,
        LocalText name,
        LocalText fullName,
        ToolCategory category,
        LocalDate discontinuedOn,
        AssessmentView assessment,
        int groupCount) {

    public boolean selectable() {
        return assessment.effectiveStatus() != AssessmentStatus.DISCONTINUED;
    }
}
