package de.gruppenbuch.reports.list;

import de.gruppenbuch.domain.shared.GermanDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values in words, the German way. */
final class ListText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.GERMANY);

    private ListText() {}

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    static String day(LocalDate day) {
        return GermanDay.format(day);
    }
}
