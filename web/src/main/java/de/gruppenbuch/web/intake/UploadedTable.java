package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.intake.GroupImportService;
import de.gruppenbuch.domain.intake.ImportLine;
import de.gruppenbuch.domain.intake.ImportTable;
import de.gruppenbuch.reports.list.ReadRow;
import de.gruppenbuch.reports.list.UploadedList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the file that somebody sent; the first row that is not empty is the heading. */
final class UploadedTable {

    /** Excel keeps rows that were only coloured. */
    private static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 60;

    private final List<String> headings = new ArrayList<>();
    private final List<ImportLine> lines = new ArrayList<>();

    private UploadedTable() {}

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code file} with the reason
     */
    static ImportTable read(byte[] content) {
        UploadedTable table = new UploadedTable();
        UploadedList.read(content, MOST_ROWS, table::take);
        return new ImportTable(table.headings, table.lines);
    }

    private void take(ReadRow row) {
        if (row.blank()) {
            return;
        }
        if (headings.isEmpty()) {
            headings.addAll(cells(row, row.width()));
        } else if (lines.size() <= GroupImportService.MOST_LINES) {
            lines.add(new ImportLine(row.number(), cells(row, headings.size())));
        }
    }

    private static List<String> cells(ReadRow row, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(width, MOST_COLUMNS); column++) {
            cells.add(storable(row.text(column)));
        }
        return cells;
    }

    /** The database holds neither a zero nor half a character. */
    private static String storable(String cell) {
        String whole = new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace("\u0000", "").strip();
    }
}
