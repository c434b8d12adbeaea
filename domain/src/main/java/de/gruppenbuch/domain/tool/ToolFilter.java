package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;

/** Empty or null values do not filter. */
public record ToolFilter(
        String text, ToolCategory category, AssessmentStatus status, boolean inUseOnly) {

    public static ToolFilter all() {
        return new ToolFilter("", null, null, false);
    }
}
