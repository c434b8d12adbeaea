package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
record ExcelArea(int top, int left, int bottom, int right) {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** One cell. */
    static ExcelArea of(int row, int column) {
        return new ExcelArea(row, column, row, column);
    }

    /**
     * @return null if the text is no {@code B2} or {@code $B$2:D4}
     */
    static ExcelArea parse(String text) {
        int colon = text.indexOf(':');
        ExcelArea first = cell(colon < 0 ? text : text.substring(0, colon));
        ExcelArea last = colon < 0 ? first : cell(text.substring(colon + 1));
        if (first == null || last == null) {
            return null;
        }
        return new ExcelArea(
                Math.min(first.top, last.top),
                Math.min(first.left, last.left),
                Math.max(first.bottom, last.bottom),
                Math.max(first.right, last.right));
    }

    private static ExcelArea cell(String text) {
        Matcher found = CELL.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int column = 0;
        for (char letter : found.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(found.group(2));
        if (row < 1 || row > ROWS || column > COLUMNS) {
            throw Refusal.BROKEN.at();
        }
        return of(row - 1, column - 1);
    }

    /** {@code C7}. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }

    /** Place of a cell among all of a sheet, in reading order. */
    static long key(int row, int column) {
        return (long) row * COLUMNS + column;
    }

    boolean has(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    boolean isCell() {
        return top == bottom && left == right;
    }

    int height() {
        return bottom - top + 1;
    }

    int width() {
        return right - left + 1;
    }

    long size() {
        return (long) height() * width();
    }
}
