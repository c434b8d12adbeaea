package de.gruppenbuch.domain.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of the catalogue: a day, a month or a year, as the source gives it. A month means its last
 * day, a year the last of December (issue 3; catalogue rules 1.0).
 *
 * <p>The catalogue also holds {@code 2020-20} and {@code 2022-20}. Their sources are dated
 * "2020-2021" and "2022-2023": spans of years that were cut after seven signs. Only the first year
 * is left to rely on, so they mean its last day. Every other month above 12 is a mistake.
 */
public final class PartialDate {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final String CUT_SPAN = "20";

    private PartialDate() {}

    /**
     * The last day that the text can mean.
     *
     * @param text not null
     * @throws DateTimeException if it is no date of the catalogue
     */
    public static LocalDate lastDay(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("Neither day nor month nor year: " + text);
        }
        int year = Integer.parseInt(form.group(1));
        String month = form.group(2);
        String day = form.group(3);
        if (month == null || (day == null && month.equals(CUT_SPAN))) {
            return Year.of(year).atMonth(12).atEndOfMonth();
        }
        YearMonth named = YearMonth.of(year, Integer.parseInt(month));
        return day == null ? named.atEndOfMonth() : named.atDay(Integer.parseInt(day));
    }

    /** Whether {@link #lastDay} knows a day for it. */
    public static boolean isReadable(String text) {
        try {
            return lastDay(text) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
