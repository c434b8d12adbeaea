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

    /**
     * Words to the left, with the heading of the column where a row of one name asks for several
     * things, and behind the name of the group of rows if there is one.
     */
    String of(int index, Cell cell) {
        Row row = table.rows.get(index);
        int place = left(index, cell);
        String left = place < 0 ? "" : words(index, row.cells.get(place));
        String top = top(index, cell);
        if (left.isEmpty() || top.isEmpty()) {
            return left.isEmpty() ? top : inGroup(index, place, left);
        }
        if (row.cells.get(place).isHalfLabel() && row.cells.get(place).hasFields()) {
            return left + ": " + top;
        }
        boolean matrix =
                row.cells.stream().filter(WordCellNames::asks).count() > 1
                        && row.cells.stream().filter(WordCellNames::isName).count() <= 1;
        return matrix && !left.equals(top) ? left + ": " + top : inGroup(index, place, left);
    }

    /** The question that boxes of a cell answer; headings of columns ask nothing. */
    String question(int index, Cell cell) {
        int place = left(index, cell);
        return place < 0 ? "" : words(index, table.rows.get(index).cells.get(place));
    }

    private static boolean asks(Cell cell) {
        return cell.isBlank() || cell.hasFields();
    }

    private static boolean isName(Cell cell) {
        return (cell.isLabel() && !isNumber(cell.words)) || cell.continued;
    }

    /** A cell that goes over several rows names them all. */
    private String inGroup(int index, int place, String words) {
        Cell first = table.rows.get(index).cells.get(0);
        String group = first.merged && place > 0 ? words(index, first) : "";
        return group.isEmpty() || isNumber(group) ? words : group + ": " + words;
    }

    private String words(int index, Cell cell) {
        return cell.continued ? above(index, cell) : cell.words;
    }

    /** A box in a column of its own is explained to its right. */
    String right(Row row, Cell cell) {
        int next = row.cells.indexOf(cell) + 1;
        boolean label = next < row.cells.size() && row.cells.get(next).isLabel();
        return label ? row.cells.get(next).words : "";
    }

    /** Which cell of the row names this one, -1 if none does. */
    private int left(int index, Cell cell) {
        Row row = table.rows.get(index);
        int own = row.cells.indexOf(cell);
        for (int i = own - 1; i >= Math.max(0, own - LOOK); i--) {
            Cell other = row.cells.get(i);
            String words = words(index, other);
            if ((other.isLabel() || other.continued || other.isHalfLabel()) && !isNumber(words)) {
                return i;
            }
        }
        return -1;
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
