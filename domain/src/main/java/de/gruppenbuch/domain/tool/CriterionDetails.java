package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * A criterion as people read it.
 *
 * @param choices every answer with its word, "unknown" last; empty unless it is a choice
 */
public record CriterionDetails(
        Criterion criterion,
        CriterionGroup group,
        LocalText label,
        LocalText question,
        List<CodedText> choices) {}
