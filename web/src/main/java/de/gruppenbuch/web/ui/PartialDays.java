package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.GermanDay;
import java.time.LocalDate;

/** Dates of sources, which are as precise as known: a day, a month or a year. */
public final class PartialDays {

    private PartialDays() {}

    /**
     * For example {@code 02.2021}; the catalogue's {@code 2020-20} means the year.
     *
     * @param date as the catalogue writes it; null gives an empty text
     */
    public static String german(String date) {
        if (date == null) {
            return "";
        }
        return switch (date.length()) {
            case 10 -> GermanDay.format(LocalDate.parse(date));
            case 7 -> month(date.substring(0, 4), date.substring(5));
            default -> date;
        };
    }

    private static String month(String year, String month) {
        return month.equals("20") ? year : month + "." + year;
    }
}
