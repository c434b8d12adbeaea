package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.RegisterGroup;
import java.util.List;

/**
 * What would become of a list; nothing is saved.
 *
 * @param good what would be registered
 * @param wrong number of rows with problems
 * @param known number of rows whose group is there
 * @param problems all of them, in the order of the file
 * @param preview the first rows
 * @param unknownTopics words for topics that the catalogue does not have, each once
 */
public record ImportCheck(
        List<RegisterGroup> good,
        int wrong,
        int known,
        List<ImportProblem> problems,
        List<ImportPreviewRow> preview,
        List<String> unknownTopics) {}
