package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.fill.PdfPlaces.Spot;
import de.gruppenbuch.reports.fill.PdfWords.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds lines of fields that ask for the same. Columns have to stand exactly below each other; and
 * either the author counts the lines in the names ({@code Betrag1}, {@code Betrag2}) or there are
 * three lines, and no words of their own stand beside or between the fields. Lines with words of
 * their own, as in a list of fixed kinds of cost, are single fields.
 */
final class PdfTables {

    private static final float SAME = 3;

    private final PdfLabels labels;
    private final List<FormTable> tables = new ArrayList<>();
    private final Map<String, TableSpot> cells = new HashMap<>();

    private PdfTables(PdfLabels labels) {
        this.labels = labels;
    }

    /**
     * @param cells by id of the field
     */
    record Finds(List<FormTable> tables, Map<String, TableSpot> cells) {

        /** Heading of the column that a field stands in, null outside of a table. */
        String heading(String fieldId) {
            TableSpot cell = cells.get(fieldId);
            if (cell == null) {
                return null;
            }
            return tables.stream()
                    .filter(table -> table.id().equals(cell.tableId()))
                    .map(table -> table.columns().get(cell.column()))
                    .findFirst()
                    .orElse(null);
        }
    }

    static Finds of(List<List<PdfFound>> lines, PdfLabels labels) {
        PdfTables finder = new PdfTables(labels);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines, start, i)) {
                finder.consider(lines.subList(start, i));
                start = i;
            }
        }
        return new Finds(List.copyOf(finder.tables), Map.copyOf(finder.cells));
    }

    private static boolean continues(List<List<PdfFound>> lines, int start, int i) {
        List<PdfFound> above = lines.get(i - 1);
        List<PdfFound> line = lines.get(i);
        boolean alike = above.size() == line.size();
        for (int column = 0; alike && column < line.size(); column++) {
            alike = alike(above.get(column), line.get(column));
        }
        if (!alike) {
            return false;
        }
        float pitch = pitch(above, line);
        boolean even = i - start < 2 || Math.abs(pitch - pitch(lines.get(i - 2), above)) < SAME;
        float height = line.get(0).spot().height();
        return even && pitch > 0 && pitch < height + Math.max(14, height);
    }

    private static float pitch(List<PdfFound> above, List<PdfFound> line) {
        return line.get(0).spot().top() - above.get(0).spot().top();
    }

    private static boolean alike(PdfFound one, PdfFound other) {
        Spot a = one.spot();
        Spot b = other.spot();
        return one.spots().size() == 1
                && other.spots().size() == 1
                && (one.kind() == FieldKind.CHECK) == (other.kind() == FieldKind.CHECK)
                && a.page() == b.page()
                && Math.abs(a.left() - b.left()) < SAME
                && Math.abs(a.width() - b.width()) < SAME
                && Math.abs(a.height() - b.height()) < SAME;
    }

    private void consider(List<List<PdfFound>> lines) {
        int columns = lines.get(0).size();
        boolean counted = lines.size() >= 2 && counted(lines);
        boolean enough = columns >= 2 ? lines.size() >= 3 || counted : lines.size() >= 3 && counted;
        if (enough && silent(lines, columns)) {
            add(lines, columns);
        }
    }

    /** Names differ in their numbers only, and those rise. */
    private static boolean counted(List<List<PdfFound>> lines) {
        for (int row = 1; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                String above = lines.get(row - 1).get(column).name();
                String here = lines.get(row).get(column).name();
                if (above.equals(here) || !stem(above).equals(stem(here))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String stem(String name) {
        return name.replaceAll("\\d+", "");
    }

    /** No words stand beside or between the fields; only the first line has headings above it. */
    private boolean silent(List<List<PdfFound>> lines, int columns) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns; column++) {
                Spot spot = lines.get(row).get(column).spot();
                Optional<Words> left = labels.left(spot);
                boolean inside = left.isPresent() && (row > 0 || lines.size() < 3 || column > 0);
                if (inside || (row > 0 && labels.heading(spot).isPresent())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void add(List<List<PdfFound>> lines, int columns) {
        String id = "t" + (tables.size() + 1);
        List<String> headings = new ArrayList<>();
        float top = lines.get(0).get(0).spot().top();
        for (PdfFound first : lines.get(0)) {
            Optional<Words> heading = labels.heading(first.spot());
            top = heading.isPresent() ? Math.min(top, heading.get().top()) : top;
            headings.add(heading.map(Words::text).orElseGet(() -> fromName(first)));
        }
        String title = labels.title(lines.get(0).get(0).spot(), top + SAME);
        tables.add(new FormTable(id, title, lines.size(), false, headings));
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns; column++) {
                cells.put(lines.get(row).get(column).id(), new TableSpot(id, row + 1, column));
            }
        }
    }

    /** {@code kosten.3.Betrag} is {@code Betrag}. */
    private static String fromName(PdfFound field) {
        String words = field.label().isEmpty() ? field.name() : field.label();
        String last = words.substring(words.lastIndexOf('.') + 1);
        return last.replaceAll("[\\d_\\[\\]]+", " ").strip();
    }
}
