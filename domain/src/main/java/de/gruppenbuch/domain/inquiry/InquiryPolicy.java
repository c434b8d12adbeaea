package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.LocalDate;

/** Rules for counting inquiries. */
public final class InquiryPolicy {

    /** A tally of one evening; more is a slip (house). */
    public static final int LARGEST_NUMBER = 99;

    private InquiryPolicy() {}

    /**
     * The first day that may still be counted: contact points report the year that has ended, so it
     * stays open for one more year; years before have been reported (house).
     */
    static LocalDate firstDay(LocalDate today) {
        return LocalDate.of(today.getYear() - 1, 1, 1);
    }

    /**
     * @throws RuleViolatedException at {@code day} if it lies in the future or before {@link
     *     #firstDay}
     */
    static void requireDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolatedException("day", "inquiry.day.future");
        }
        if (day.isBefore(firstDay(today))) {
            String year = Integer.toString(firstDay(today).getYear());
            throw new RuleViolatedException("day", "inquiry.day.past", year);
        }
    }

    /**
     * @throws RuleViolatedException at {@code number} unless it is 1 to {@link #LARGEST_NUMBER}
     */
    static void requireNumber(int number) {
        if (number < 1 || number > LARGEST_NUMBER) {
            throw new RuleViolatedException("number", "inquiry.number.wrong", LARGEST_NUMBER);
        }
    }
}
