package de.gruppenbuch.reports.list;

import java.util.List;

/**
 * How many lines a row takes. Excel measures rows by itself when it opens a file, other programs do
 * not; only lists with texts of several lines pay for it.
 */
final class RowHeights<R> {

    private static final int MOST_LINES = 12;

    /** Letters of a sentence are narrower than the digits that a column's width is counted in. */
    private static final double LETTERS_PER_DIGIT = 1.15;

    /** The button of the filter covers the end of a header. */
    private static final int BUTTON = 2;

    private static final double POINTS_OF_A_LINE = 13;

    private final List<ListColumn<R>> columns;
    private final List<ListColumn<R>> tall;

    RowHeights(List<ListColumn<R>> columns) {
        this.columns = columns;
        this.tall =
                columns.stream().filter(column -> column.kind() == ColumnKind.LONG_TEXT).toList();
    }

    int ofHeader() {
        return columns.stream()
                .mapToInt(column -> lines(column.header(), column.width() - BUTTON))
                .max()
                .orElse(1);
    }

    int of(R row) {
        int lines = 1;
        for (ListColumn<R> column : tall) {
            Object value = column.value().apply(row);
            if (value != null) {
                lines = Math.max(lines, linesOf(value.toString(), column.width()));
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    /** What a row begins with after its number. */
    static byte[] begin(int lines) {
        return SheetBytes.ascii(
                lines == 1
                        ? "\">"
                        : "\" ht=\"" + lines * POINTS_OF_A_LINE + "\" customHeight=\"1\">");
    }

    private static int linesOf(String text, int width) {
        return text.lines().mapToInt(line -> lines(line, width)).sum();
    }

    private static int lines(String line, int width) {
        return 1 + (int) (Math.max(0, line.length() - 1) / (width * LETTERS_PER_DIGIT));
    }
}
