package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.RegisterGroup;
import java.util.List;

/**
 * A row that was understood as far as that went.
 *
 * @param misread cells that hold something nobody could read
 * @param unknownTopic the word for a topic that the catalogue does not have, or empty
 */
record ReadLine(
        int number, RegisterGroup group, List<ImportProblem> misread, String unknownTopic) {}
