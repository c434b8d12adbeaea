package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.util.List;

/**
 * An offering as everybody may see it.
 *
 * @param row with the judgement for groups; its number of groups is always 0
 * @param organisation the judgement where an organisation answers for the data
 * @param generic describes what an operator must prove, not one operator
 */
public record PublicOffering(
        OfferingRow row,
        AssessmentView organisation,
        OfferingFacts facts,
        boolean generic,
        List<ToolCategory> alsoUsedFor) {

    public String id() {
        return row.id();
    }

    /** Address of its sheet, without the context path. */
    public String sheet() {
        return "/werkzeug/" + row.toolId() + "/blatt/" + row.id();
    }

    public AssessmentView assessment(AssessmentProfile profile) {
        return profile == AssessmentProfile.GROUP ? row.assessment() : organisation;
    }

    /** A phone alone is enough: a telephone conference, or a tool with dial-in. */
    public boolean phone() {
        return row.category() == ToolCategory.PHONE_CONFERENCE || facts.dialIn();
    }

    public boolean serves(ToolCategory category) {
        return row.category() == category || alsoUsedFor.contains(category);
    }
}
