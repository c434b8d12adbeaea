package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.fill.WordTable.Cell;
import de.gruppenbuch.reports.fill.WordTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Finds the cells of a table that ask for something, and the words that name them. */
final class WordCells {

    private static final Pattern EURO = Pattern.compile("(?i)€|euro|eur");

    private static final Pattern UNIT = Pattern.compile("(?i)€|euro|eur|%|prozent|stück|std|h|km");

    private final WordPart part;
    private final WordTable table;
    private final BiConsumer<Row, WordFound> notes;
    private final WordCellNames names;

    WordCells(WordPart part, WordTable table, BiConsumer<Row, WordFound> notes) {
        this.part = part;
        this.table = table;
        this.notes = notes;
        this.names = new WordCellNames(table);
    }

    void finish() {
        int at = 0;
        while (at < table.rows.size()) {
            int end = likeRows(at);
            if (end > at) {
                list(at, end);
                at = end;
            } else {
                single(at);
                at++;
            }
        }
    }

    /** Behind the last of the rows that ask for the same as this one; itself if it stands alone. */
    private int likeRows(int first) {
        Row row = table.rows.get(first);
        Set<Integer> columns = asking(row);
        if (first == 0 || columns.isEmpty() || !isHead(first - 1, columns)) {
            return first;
        }
        if (row.growing != null) {
            return first + 1;
        }
        int end = first;
        while (end < table.rows.size()
                && table.rows.get(end).growing == null
                && asking(table.rows.get(end)).equals(columns)
                && table.rows.get(end).cells.size() == row.cells.size()) {
            end++;
        }
        boolean several = end - first >= 2 && (columns.size() >= 2 || row.cells.size() >= 2);
        return several ? end : first;
    }

    /** First columns of the cells that ask for something; none if other words stand in the row. */
    private static Set<Integer> asking(Row row) {
        Set<Integer> columns = new TreeSet<>();
        for (Cell cell : row.cells) {
            if (asks(cell)) {
                columns.add(cell.column);
            } else if (!WordCellNames.isNumber(cell.words) || cell.hasFields()) {
                return Set.of();
            }
        }
        return columns;
    }

    private static boolean asks(Cell cell) {
        if (cell.continued || cell.narrow) {
            return false;
        }
        boolean unit = cell.words.isEmpty() || UNIT.matcher(cell.words).matches();
        if (cell.field != null) {
            return true;
        }
        return cell.isBlank() || isAmount(cell) || (unit && cell.fields().size() == 1);
    }

    /** Nothing but the sign of the currency, before which the amount goes. */
    private static boolean isAmount(Cell cell) {
        return !cell.hasFields()
                && EURO.matcher(cell.words).matches()
                && cell.blocks.size() == 1
                && cell.blocks.get(0) instanceof WordLine;
    }

    private boolean isHead(int index, Set<Integer> columns) {
        Row head = table.rows.get(index);
        for (int column : columns) {
            Cell cell = head.at(column);
            if (cell == null || !cell.isLabel()) {
                return false;
            }
        }
        return head.cells.size() >= columns.size() && (columns.size() > 1 || head.cells.size() > 1);
    }

    private void list(int first, int end) {
        Row head = table.rows.get(first - 1);
        Row template = table.rows.get(first);
        List<Integer> columns = new ArrayList<>(asking(template));
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(head.at(column).words));
        WordGrowing growing = template.growing;
        String id = growing == null ? part.id("t", firstByte(template)) : growing.id;
        String title = first >= 2 ? table.rows.get(first - 2).title() : "";
        title = title.isEmpty() ? table.title : title;
        WordList found = new WordList(id, title, names, growing != null, end - first);
        for (int i = first; i < end; i++) {
            for (int column : columns) {
                WordFound field = field(table.rows.get(i), table.rows.get(i).at(column));
                int position = columns.indexOf(column);
                field.label = names.get(position);
                field.spot = new TableSpot(id, i - first + 1, position);
                field.listed = found;
            }
        }
    }

    private static int firstByte(Row row) {
        return row.cells.get(0).node.from();
    }

    /** The field of a cell; an empty one becomes a field. */
    private WordFound field(Row row, Cell cell) {
        if (cell.field != null) {
            return cell.field;
        }
        List<WordFound> fields = cell.fields();
        if (!fields.isEmpty()) {
            return fields.get(0);
        }
        WordFound found = new WordFound(part, cell.node.from(), FieldKind.TEXT);
        if (isAmount(cell)) {
            WordMarks.before(found, (WordLine) cell.blocks.get(0));
        } else {
            WordTextPlace.in(found, cell.node, "");
            cell.field = found;
        }
        notes.accept(row, found);
        return found;
    }

    private void single(int index) {
        Row row = table.rows.get(index);
        for (Cell cell : row.cells) {
            String label = names.of(index, cell);
            if (cell.continued) {
                continue;
            }
            if (cell.field != null) {
                cell.field.label = label;
            } else if (!cell.fields().isEmpty()) {
                name(cell, label.isEmpty() ? names.right(row, cell) : label);
            } else if (!label.isEmpty() && (isAmount(cell) || (cell.isBlank() && !cell.narrow))) {
                field(row, cell).label = label;
            } else {
                below(row, cell);
            }
        }
    }

    /** A cell with its name on top and an empty line below it. */
    private void below(Row row, Cell cell) {
        int count = cell.blocks.size();
        boolean line =
                count >= 2
                        && cell.isLabel()
                        && cell.blocks.get(count - 1) instanceof WordLine last
                        && last.isBlank()
                        && cell.blocks.get(0) instanceof WordLine first
                        && !first.isBlank();
        boolean room = row.cells.stream().noneMatch(other -> other != cell && other.isBlank());
        if (line && room) {
            WordLine place = (WordLine) cell.blocks.get(1);
            place = place.isBlank() ? place : (WordLine) cell.blocks.get(count - 1);
            WordFound found = new WordFound(part, place.paragraph.from(), FieldKind.TEXT);
            WordTextPlace.in(found, place.paragraph, "");
            found.label = cell.words;
            place.take(place.text.length(), place.text.length(), found);
            notes.accept(row, found);
        }
    }

    private static void name(Cell cell, String label) {
        for (WordFound field : cell.fields()) {
            if (field.kind == FieldKind.CHECK && field.question.isEmpty()) {
                field.question = label;
            } else if (field.kind != FieldKind.CHECK && field.label.isEmpty()) {
                field.label = label;
            }
        }
    }
}
