package de.gruppenbuch.domain.tool;

import java.time.LocalDate;
import java.util.List;

/**
 * A tool that a group uses or used.
 *
 * @param alternatives filled when the offering is not recommended
 * @param ended whether the use is over today
 */
public record ToolUseRow(
        long id,
        long version,
        long groupId,
        OfferingRow offering,
        String purpose,
        LocalDate since,
        LocalDate until,
        boolean ended,
        List<OfferingRow> alternatives,
        UseTerms terms) {}
