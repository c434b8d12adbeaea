package de.gruppenbuch.domain.tool;

import java.time.LocalDate;

/**
 * A group that uses an offering.
 *
 * @param since null where not known
 */
public record UsingGroup(long groupId, String name, String purpose, LocalDate since) {}
