package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolDetails;
import java.util.List;
import java.util.Map;

/**
 * A tool with everything that everybody may know.
 *
 * @param alternatives for each offering up to three living ones of the same kind with a better
 *     status; none for a recommended one
 * @param timeline oldest first, undated entries last
 */
public record PublicTool(
        ToolDetails details,
        ToolStory story,
        List<PublicOffering> offerings,
        Map<String, List<OfferingRow>> alternatives,
        List<TimelineEntry> timeline) {}
