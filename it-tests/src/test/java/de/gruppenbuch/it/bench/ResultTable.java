package de.gruppenbuch.it.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as people read them: columns in line, numbers to the right. */
final class ResultTable {

    private static final List<String> HEAD =
            List.of("name", "unit", "median", "p95", "ratio", "limit");

    /** Columns before this one hold words, the others numbers. */
    private static final int FIRST_NUMBER = 2;

    private ResultTable() {}

    /** Ends with a line break; a ratio above its limit is marked with an exclamation mark. */
    static String format(List<Result> results) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        results.stream().map(ResultTable::cells).forEach(lines::add);
        String format = format(widths(lines));
        return lines.stream()
                .map(line -> String.format(Locale.ROOT, format, line.toArray()).stripTrailing())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> cells(Result result) {
        return List.of(
                result.name(),
                result.unit(),
                text(result.median()),
                text(result.p95()),
                text(result.ratio()),
                text(result.limit()) + (result.exceedsLimit() ? " !" : ""));
    }

    private static String text(BigDecimal number) {
        return number == null ? "–" : number.toPlainString();
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[HEAD.size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        return widths;
    }

    private static String format(int[] widths) {
        return Stream.iterate(0, column -> column < widths.length, column -> column + 1)
                .map(column -> "%" + (column < FIRST_NUMBER ? "-" : "") + widths[column] + "s")
                .collect(Collectors.joining("  "));
    }
}
