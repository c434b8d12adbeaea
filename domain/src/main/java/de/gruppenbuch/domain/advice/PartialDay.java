package de.gruppenbuch.domain.advice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day as precise as it is known: year, year and month, full day, or nothing at all.
 *
 * @param year 0 if unknown
 * @param month 0 if unknown
 * @param day 0 if unknown
 */
public record PartialDay(int year, int month, int day) implements Comparable<PartialDay> {

    private static final PartialDay UNKNOWN = new PartialDay(0, 0, 0);
    private static final Comparator<PartialDay> ORDER =
            Comparator.comparingInt(PartialDay::year)
                    .thenComparingInt(PartialDay::month)
                    .thenComparingInt(PartialDay::day);

    /**
     * Reads {@code 2020}, {@code 2020-04} or {@code 2020-04-23}. What cannot be a month is left
     * out, so that {@code 2022-20} is the year 2022 and never a wrong month.
     *
     * @param text null or other text gives an unknown day
     */
    public static PartialDay of(String text) {
        if (text == null || !text.matches("\\d{4}(-\\d{2}){0,2}")) {
            return UNKNOWN;
        }
        String[] parts = text.split("-");
        int year = Integer.parseInt(parts[0]);
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (month < 1 || month > 12) {
            return new PartialDay(year, 0, 0);
        }
        int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        return exists(year, month, day)
                ? new PartialDay(year, month, day)
                : new PartialDay(year, month, 0);
    }

    public boolean known() {
        return year > 0;
    }

    @Override
    public int compareTo(PartialDay other) {
        return ORDER.compare(this, other);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
