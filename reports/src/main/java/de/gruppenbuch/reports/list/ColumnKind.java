package de.gruppenbuch.reports.list;

/** What the values of a column are, and how a spreadsheet shows them. */
public enum ColumnKind {
    /** A string on one line. */
    TEXT,
    /** A string that may take several lines. */
    LONG_TEXT,
    /** A whole number, {@link Number}. */
    WHOLE,
    /** Euro cents, {@link Number}; shown as {@code 1.236,40 €}. */
    EURO,
    /** A {@link java.time.LocalDate}. */
    DAY,
    /** A {@link java.time.LocalDateTime} of the clock on the wall. */
    MOMENT,
    /** A {@link Boolean}, written as a word. */
    YES_NO
}
