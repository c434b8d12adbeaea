package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.WordTable.Cell;
import de.gruppenbuch.reports.fill.WordTable.Row;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words to the left of and above a cell. */
final class WordCellNames {

    /** Counts rows and asks for nothing. */
    private static final Pattern NUMBER = Pattern.compile("(?:nr\\.?)?\\s*\\d{0,3}|[a-z]");

    /** How many cells away a name may stand. */
    private static final int LOOK = 60;

    private final WordTable table;

    WordCellNames(WordTable table) {
        this.table = table;
    }

    static boolean isNumber(String words) {
        return NUMBER.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    /** Words to the left, with the heading of the column where a row asks for several things. */
    String of(int index, Cell cell) {
        Row row = table.rows.get(index);
        String left = left(index, cell);
        String top = top(index, cell);
        if (left.isEmpty() || top.isEmpty()) {
            return left.isEmpty() ? top : left;
        }
        boolean several =
                row.cells.stream().filter(other -> other.isBlank() || other.hasFields()).count()
                        > 1;
        return several && !left.equals(top) ? left + ": " + top : left;
    }

    /** A box in a column of its own is explained to its right. */
    String right(Row row, Cell cell) {
        int next = row.cells.indexOf(cell) + 1;
        boolean label = next < row.cells.size() && row.cells.get(next).isLabel();
        return label ? row.cells.get(next).words : "";
    }

    private String left(int index, Cell cell) {
        Row row = table.rows.get(index);
        int own = row.cells.indexOf(cell);
        for (int i = own - 1; i >= Math.max(0, own - LOOK); i--) {
            Cell other = row.cells.get(i);
            String words = other.continued ? above(index, other) : other.words;
            boolean number = isNumber(words);
            if ((other.isLabel() || other.continued) && !number) {
                return words;
            }
        }
        return "";
    }

    private String top(int index, Cell cell) {
        for (int i = index - 1; i >= Math.max(0, index - LOOK); i--) {
            Cell other = table.rows.get(i).at(cell.column);
            if (other == null || !table.rows.get(i).title().isEmpty()) {
                return "";
            }
            if (other.isLabel()) {
                return table.rows.get(i).cells.stream().allMatch(WordCellNames::isHeadCell)
                        ? other.words
                        : "";
            }
        }
        return "";
    }

    /** The corner above the names of rows is often empty, but nobody writes there. */
    private static boolean isHeadCell(Cell cell) {
        return cell.isLabel() || (cell.column == 0 && cell.isBlank());
    }

    private String above(int index, Cell cell) {
        for (int i = index - 1; i >= Math.max(0, index - LOOK); i--) {
            Cell other = table.rows.get(i).at(cell.column);
            if (other == null || !other.continued) {
                return other == null ? "" : other.words;
            }
        }
        return "";
    }
}
