package de.gruppenbuch.reports.list;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a list says about itself.
 *
 * @param title also the name of the sheet
 * @param office whose list it is
 * @param filters as people saw them, empty for the whole list
 * @param order as people saw it
 * @param language of the fixed words; numbers and days stay German
 */
public record ListHead(
        String title,
        String office,
        List<Filter> filters,
        String order,
        LocalDateTime takenAt,
        Locale language) {

    public ListHead {
        filters = List.copyOf(filters);
    }

    /** One part of the filter in words, for example Thema: Rheuma. */
    public record Filter(String label, String value) {

        String inWords() {
            return label + ": " + value;
        }
    }
}
