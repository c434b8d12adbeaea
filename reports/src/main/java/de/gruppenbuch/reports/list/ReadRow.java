package de.gruppenbuch.reports.list;

/** A row of a file that is read; valid until the next one comes. */
public interface ReadRow {

    /** Number in the file, counted from 1. */
    int number();

    /** Number of columns up to the last cell that holds something. */
    int width();

    /**
     * What stands in a cell: text as it is, numbers with a comma and without dots between
     * thousands, days as {@code 01.04.2027}, truth as Ja or Nein.
     *
     * @param column counted from 0
     * @return empty if the cell is, also beyond the width
     */
    String text(int column);

    /** Whether nothing stands in the row. */
    default boolean blank() {
        for (int column = 0; column < width(); column++) {
            if (!text(column).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
