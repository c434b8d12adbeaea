package de.gruppenbuch.domain.funding;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.gruppenbuch.domain.shared.Land;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/**
 * Days on which an application must be on its way. A deadline on a weekend or holiday is read the
 * safe way: the working day before it (whether § 193 BGB or § 26 SGB X moves it forward is for the
 * office to decide).
 */
public final class DeadlineCalculator {

    /** Working days that a letter may take where receipt counts. */
    static final int POST_DAYS = 5;

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    private DeadlineCalculator() {}

    /**
     * The next time the day comes, today included; 29 February becomes 28 February outside leap
     * years.
     */
    public static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }

    /**
     * Last working day on which posting is safe: earlier by five working days where receipt counts
     * or nothing is known.
     */
    public static LocalDate postBy(LocalDate deadline, DeadlineRule rule, Land land) {
        LocalDate day = lastWorkingDay(deadline, land);
        if (rule == DeadlineRule.POSTMARK) {
            return day;
        }
        for (int i = 0; i < POST_DAYS; i++) {
            day = lastWorkingDay(day.minusDays(1), land);
        }
        return day;
    }

    /** The day itself if it is a working day of the Land, else the working day before it. */
    public static LocalDate lastWorkingDay(LocalDate day, Land land) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate, land)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    static boolean isWorkingDay(LocalDate day, Land land) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !HOLIDAYS.isHoliday(day, land.name().toLowerCase(Locale.ROOT));
    }
}
