package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A table while it is being read. */
final class WordTable {

    /** A row and the heading above it. */
    static final class Row {
        final List<Cell> cells = new ArrayList<>();
        String section = "";

        /** The growing table whose template this row is. */
        WordGrowing growing;

        Cell at(int column) {
            for (Cell cell : cells) {
                if (cell.column <= column && column < cell.column + cell.span) {
                    return cell;
                }
            }
            return null;
        }

        /** Whether it is one line of words over the whole width. */
        String title() {
            boolean title =
                    cells.stream().filter(cell -> !cell.words.isEmpty()).count() == 1
                            && (cells.size() == 1 || cells.stream().allMatch(c -> c.shaded))
                            && cells.stream().noneMatch(Cell::hasFields);
            return title ? words() : "";
        }

        private String words() {
            return cells.stream().map(cell -> cell.words).collect(Collectors.joining());
        }
    }

    /** A cell, the words in it and the fields in it. */
    static final class Cell {
        final XmlNode node;
        final int column;
        final int span;

        /** Goes on from the cell above. */
        final boolean continued;

        /** Too narrow to write in, only there for the looks. */
        final boolean narrow;

        final boolean shaded;
        final List<Object> blocks = new ArrayList<>();
        String words = "";

        /** The field that the whole cell is, null if it is none. */
        WordFound field;

        Cell(XmlNode node, int column) {
            this.node = node;
            this.column = column;
            XmlNode properties = node.child("w:tcPr");
            this.span = number(properties, "w:gridSpan", "w:val", 1);
            XmlNode merge = properties == null ? null : properties.child("w:vMerge");
            this.continued = merge != null && !"restart".equals(merge.attribute("w:val"));
            this.narrow = isNarrow(properties);
            XmlNode shade = properties == null ? null : properties.child("w:shd");
            String fill = shade == null ? null : shade.attribute("w:fill");
            this.shaded = fill != null && !fill.matches("(?i)auto|ffffff");
        }

        boolean hasFields() {
            return field != null || !fields().isEmpty();
        }

        List<WordFound> fields() {
            List<WordFound> found = new ArrayList<>();
            for (Object block : blocks) {
                if (block instanceof WordLine line) {
                    line.spans.forEach(span -> found.add(span.field()));
                } else if (block instanceof WordFound control) {
                    found.add(control);
                }
            }
            return found;
        }

        /** Neither words nor fields nor pictures nor tables. */
        boolean isBlank() {
            return words.isEmpty()
                    && !hasFields()
                    && blocks.stream().noneMatch(WordTable.class::isInstance)
                    && node.find("w:drawing") == null
                    && node.find("w:pict") == null;
        }

        /** Can be read as the name of another cell. */
        boolean isLabel() {
            return !words.isEmpty() && words.length() <= 160 && !hasFields();
        }

        private static boolean isNarrow(XmlNode properties) {
            XmlNode width = properties == null ? null : properties.child("w:tcW");
            boolean twips = width != null && "dxa".equals(width.attribute("w:type"));
            int least = 340;
            return twips && number(properties, "w:tcW", "w:w", least) < least;
        }
    }

    final XmlNode node;
    final List<Row> rows = new ArrayList<>();

    /** Words above the table. */
    String title = "";

    WordTable(XmlNode node) {
        this.node = node;
    }

    /** A number from a property of a row or a cell. */
    static int number(XmlNode properties, String child, String attribute, int usual) {
        XmlNode node = properties == null ? null : properties.child(child);
        String value =
                node == null ? "" : Objects.requireNonNullElse(node.attribute(attribute), "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : usual;
    }
}
