package de.gruppenbuch.domain.tool;

import java.util.List;

/**
 * Everything a contact point knows about an offering.
 *
 * @param current the assessments that count, one of each profile, group first
 * @param checkFirst criteria to look up before somebody confirms, empty if none is left
 * @param siblings other offerings of the same tool
 */
public record OfferingPage(
        CatalogueRow row,
        ToolDetails tool,
        List<AssessmentEntry> current,
        List<AssessmentEntry> history,
        List<AnswerGroup> answers,
        List<CriterionDetails> checkFirst,
        List<TimelineEntry> timeline,
        List<UsingGroup> groups,
        List<OfferingRow> siblings) {}
