package de.gruppenbuch.domain.form;

import java.time.LocalDate;

/**
 * What is written into a field. {@code text} is how it is written on paper, already in the format
 * that the mapping asks for; the typed value is for cells of a spreadsheet.
 */
public sealed interface Answer {

    String text();

    /** Words; lines are parted by {@code \n}. */
    record Text(String text) implements Answer {}

    /**
     * Money.
     *
     * @param cents euro cents
     */
    record Amount(long cents, String text) implements Answer {}

    /** A number of people, a year and the like. */
    record Count(long number, String text) implements Answer {}

    /** A calendar day. */
    record Day(LocalDate day, String text) implements Answer {}

    /** A box; its text is {@code true} or {@code false}. */
    record Check(boolean ticked) implements Answer {
        @Override
        public String text() {
            return String.valueOf(ticked);
        }
    }

    /**
     * Key of an answer in a growing table.
     *
     * @param fieldId field of the row that is repeated
     * @param row counted from 1
     */
    static String key(String fieldId, int row) {
        return row == 1 ? fieldId : fieldId + "#" + row;
    }
}
