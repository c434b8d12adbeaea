package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.tool.AssessmentView;
import java.util.List;

/**
 * An offering that fits, judged for the one who pays.
 *
 * @param notes what the group must know, most important first
 * @param steps how it is done
 */
public record Suggestion(
        PublicOffering offering,
        AssessmentView assessment,
        List<AdviceNote> notes,
        List<HowToStep> steps) {}
