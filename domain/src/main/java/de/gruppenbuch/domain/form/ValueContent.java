package de.gruppenbuch.domain.form;

import java.time.LocalDate;
import java.time.YearMonth;

/** What an application says, with its type and before it is written in any format. */
sealed interface ValueContent {

    /** Words, never blank; lines are parted by {@code \n}. */
    record Words(String text) implements ValueContent {}

    /**
     * @param cents euro cents
     */
    record Money(long cents) implements ValueContent {}

    /** A number of people, meetings or the like, or a year. */
    record Number(long number) implements ValueContent {}

    /** A calendar day. */
    record Day(LocalDate day) implements ValueContent {}

    /** A month of a year. */
    record Month(YearMonth month) implements ValueContent {}

    /** Yes or no. */
    record Decision(boolean yes) implements ValueContent {}
}
