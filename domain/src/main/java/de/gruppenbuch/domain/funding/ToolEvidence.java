package de.gruppenbuch.domain.funding;

/**
 * What is known about the tool behind an expense line.
 *
 * @param blockedToday whether the gate would block it today
 * @param overridden whether the contact point accepted it in spite of a block
 */
record ToolEvidence(String tool, boolean blockedToday, boolean overridden) {}
