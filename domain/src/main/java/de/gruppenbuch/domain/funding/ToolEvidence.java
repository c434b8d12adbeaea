package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.cost.SamePurpose;
import java.util.List;

/**
 * What is known about the tool behind an expense line.
 *
 * @param requestNumber the request behind the line
 * @param blockedToday whether the gate would block it today
 * @param overridden whether the contact point accepted it in spite of a block
 * @param openConditions conditions of the offering that nobody has confirmed
 * @param samePurpose money for the same purpose and year elsewhere
 */
record ToolEvidence(
        String tool,
        String requestNumber,
        boolean blockedToday,
        boolean overridden,
        int openConditions,
        List<SamePurpose> samePurpose) {

    /** A line that nothing speaks against. */
    ToolEvidence(String tool, boolean blockedToday, boolean overridden) {
        this(tool, "", blockedToday, overridden, 0, List.of());
    }
}
