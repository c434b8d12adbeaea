package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.FormOutline.Block;
import de.gruppenbuch.reports.fill.FormOutline.Cell;
import de.gruppenbuch.reports.fill.FormOutline.Piece;
import de.gruppenbuch.reports.fill.FormOutline.Row;
import de.gruppenbuch.reports.fill.FormOutline.Section;
import de.gruppenbuch.reports.fill.FormOutline.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sheets as they read: the used area without hidden rows and columns, each sheet one table. Empty
 * rows are left out; columns in which nothing stands at all too.
 */
final class ExcelOutline {

    private static final int MAX_CELLS = 20_000;

    private final ExcelSheet sheet;
    private final ExcelTexts texts;
    private final Set<Long> fields;
    private final TreeSet<Integer> columns = new TreeSet<>();
    private final TreeSet<Integer> rows = new TreeSet<>();

    private ExcelOutline(ExcelSheet sheet, ExcelTexts texts, Set<Long> fields) {
        this.sheet = sheet;
        this.texts = texts;
        this.fields = fields;
    }

    static FormOutline of(ExcelBook book) {
        ExcelTexts texts = new ExcelTexts(book);
        List<ExcelFound> found = ExcelFields.of(book).cells();
        List<Section> sections = new ArrayList<>();
        for (ExcelSheet sheet : book.sheets()) {
            if (!sheet.isHidden()) {
                Set<Long> fields = new HashSet<>();
                found.stream()
                        .filter(field -> field.sheet() == sheet)
                        .forEach(field -> fields.add(ExcelArea.key(field.row(), field.column())));
                sections.add(new ExcelOutline(sheet, texts, fields).section());
            }
        }
        return new FormOutline(sections);
    }

    private Section section() {
        sheet.cells().values().stream()
                .filter(cell -> !cell.value().isBlank())
                .forEach(cell -> use(cell.row(), cell.column()));
        fields.forEach(
                key -> use((int) (key / ExcelArea.COLUMNS), (int) (key % ExcelArea.COLUMNS)));
        List<Row> lines = new ArrayList<>();
        int cells = 0;
        for (int row : rows) {
            Row line = line(row);
            cells += line.cells().size();
            if (!line.cells().isEmpty() && cells <= MAX_CELLS) {
                lines.add(line);
            }
        }
        List<Block> blocks = lines.isEmpty() ? List.of() : List.of(new Table(lines));
        return new Section(sheet.name(), blocks);
    }

    private void use(int row, int column) {
        if (sheet.isSeen(row, column)) {
            rows.add(row);
            columns.add(column);
        }
    }

    private Row line(int row) {
        List<Cell> cells = new ArrayList<>();
        int covered = -1;
        for (int column : columns) {
            if (column > covered) {
                ExcelArea area = sheet.area(row, column);
                int right = Math.max(column, area.right());
                int span = columns.subSet(column, true, right, true).size();
                boolean first = area.top() == row;
                cells.add(new Cell(span, first ? pieces(row, area.left()) : List.of()));
                covered = right;
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).pieces().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return new Row(cells);
    }

    private List<Piece> pieces(int row, int column) {
        ExcelCell cell = sheet.cell(row, column);
        boolean field = fields.contains(ExcelArea.key(row, column));
        String id = field ? ExcelFound.id(sheet, row, column) : "";
        String text = cell == null || (field && cell.isEmpty()) ? "" : texts.shown(cell);
        if (field && ExcelCandidates.isBox(cell)) {
            String words = text.strip();
            List<Piece> box = new ArrayList<>(List.of(new Piece(words.substring(0, 1), id)));
            if (words.length() > 1) {
                box.add(new Piece(words.substring(1), ""));
            }
            return box;
        }
        return text.isEmpty() && !field ? List.of() : List.of(new Piece(text, id));
    }
}
