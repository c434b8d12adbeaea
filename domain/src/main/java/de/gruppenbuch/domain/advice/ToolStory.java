package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.ToolCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * How a tool came to be what it is.
 *
 * @param spring2020 what the circular of spring 2020 said
 * @param later what became known afterwards
 * @param situationOn day of the summary of today; null if the catalogue has none
 */
public record ToolStory(
        List<ToolCategory> alsoUsedFor,
        List<DatedFact> spring2020,
        List<DatedFact> later,
        LocalDate situationOn) {

    static final ToolStory NONE = new ToolStory(List.of(), List.of(), List.of(), null);
}
