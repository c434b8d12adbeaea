package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.fill.ExcelCandidates.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds rows of cells that ask for the same: directly below each other, in the same columns, under
 * headings, with no words of their own. A row that adds up has other cells and ends the table.
 */
final class ExcelTables {

    private static final int HEADINGS_ABOVE = 3;

    private final ExcelSheet sheet;
    private final ExcelLabels labels;
    private final int before;
    private final List<FormTable> tables = new ArrayList<>();
    private final Map<Long, TableSpot> cells = new HashMap<>();

    private ExcelTables(ExcelSheet sheet, ExcelLabels labels, int before) {
        this.sheet = sheet;
        this.labels = labels;
        this.before = before;
    }

    /**
     * @param cells by {@link ExcelArea#key}
     */
    record Finds(List<FormTable> tables, Map<Long, TableSpot> cells) {

        /** Heading of the column that a cell stands in, null outside of a table. */
        String heading(long cell) {
            TableSpot spot = cells.get(cell);
            return tables.stream()
                    .filter(table -> spot != null && table.id().equals(spot.tableId()))
                    .map(table -> table.columns().get(spot.column()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * @param before how many tables the sheets before have
     */
    static Finds of(ExcelSheet sheet, Map<Long, Candidate> open, ExcelLabels labels, int before) {
        TreeMap<Integer, List<Candidate>> rows = new TreeMap<>();
        open.values().forEach(c -> rows.computeIfAbsent(c.row(), r -> new ArrayList<>()).add(c));
        ExcelTables finder = new ExcelTables(sheet, labels, before);
        List<List<Candidate>> run = new ArrayList<>();
        for (List<Candidate> row : rows.values()) {
            if (!run.isEmpty() && !finder.continues(run.get(run.size() - 1), row)) {
                finder.consider(run);
                run = new ArrayList<>();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            finder.consider(run);
        }
        return new Finds(finder.tables, finder.cells);
    }

    private boolean continues(List<Candidate> above, List<Candidate> row) {
        Candidate first = above.get(0);
        int next = sheet.area(first.row(), first.column()).bottom() + 1;
        boolean alike = above.size() == row.size() && row.get(0).row() == next;
        for (int i = 0; alike && i < row.size(); i++) {
            ExcelArea one = sheet.area(above.get(i).row(), above.get(i).column());
            ExcelArea other = sheet.area(row.get(i).row(), row.get(i).column());
            alike = one.left() == other.left() && one.right() == other.right();
        }
        return alike;
    }

    private void consider(List<List<Candidate>> rows) {
        List<Candidate> first = rows.get(0);
        List<String> headings = first.stream().map(this::heading).toList();
        long named = headings.stream().filter(heading -> !heading.isEmpty()).count();
        boolean enough = first.size() > 1 ? rows.size() >= 2 : rows.size() >= 3;
        boolean silent =
                rows.stream().flatMap(List::stream).allMatch(c -> isSilent(c, first.get(0)));
        if (enough && named > 0 && named >= first.size() - 1 && silent) {
            add(rows, headings);
        }
    }

    /** No words left of a cell on its row; the heading of the first row stands above. */
    private boolean isSilent(Candidate cell, Candidate first) {
        boolean box = ExcelCandidates.isBox(sheet.cell(cell.row(), cell.column()));
        return !box && labels.left(cell.row(), cell.column()) == null && first != null;
    }

    private String heading(Candidate cell) {
        int at = cell.row() - 1;
        for (int i = 0; i < HEADINGS_ABOVE && at >= 0; i++) {
            ExcelArea area = sheet.area(at, cell.column());
            ExcelCell words = sheet.cell(area.top(), area.left());
            if (words != null && words.speaks()) {
                return PdfWords.tidy(words.value());
            }
            at = area.top() - 1;
        }
        return "";
    }

    private void add(List<List<Candidate>> rows, List<String> headings) {
        String id = "t" + (before + tables.size() + 1);
        tables.add(new FormTable(id, title(rows.get(0).get(0)), rows.size(), false, headings));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                Candidate cell = rows.get(row).get(column);
                cells.put(
                        ExcelArea.key(cell.row(), cell.column()),
                        new TableSpot(id, row + 1, column));
            }
        }
    }

    /** Words that stand alone on a row above the headings. */
    private String title(Candidate first) {
        int headings = 0;
        for (int row = first.row() - 1; row >= Math.max(0, first.row() - 5); row--) {
            List<ExcelCell> speaking =
                    sheet
                            .cells()
                            .subMap(ExcelArea.key(row, 0), ExcelArea.key(row + 1, 0))
                            .values()
                            .stream()
                            .filter(ExcelCell::speaks)
                            .toList();
            headings += speaking.isEmpty() ? 0 : 1;
            if (headings > 1 && speaking.size() == 1) {
                return PdfWords.tidy(speaking.get(0).value());
            }
            if (headings > 1) {
                return "";
            }
        }
        return "";
    }
}
