package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of a year.
 *
 * @param day on which what exists was counted: the last day of the year, or today
 * @param carrier empty if the contact point names none
 */
public record YearlyReport(
        Audience audience,
        int year,
        LocalDate day,
        LocalText title,
        String office,
        String carrier,
        List<ReportSection> sections) {

    public YearlyReport {
        sections = List.copyOf(sections);
    }
}
