package de.gruppenbuch.reports.list;

import de.gruppenbuch.reports.DownloadLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a list of any length as an Excel workbook while its rows are read: POI makes the frame,
 * the rows go as bytes into {@code <sheetData>} (measured: the CPU time of hand-written XML, less
 * than half of SXSSF's, see docs/benchmarks.md). Needs no file and the memory of one row. Sheets
 * are split where Excel ends, the header stands on each; a sheet "Legende" tells about the list.
 *
 * <p>Text stays text whatever it begins with, so a cell never calculates or calls anything.
 */
public final class ListWorkbook<R> {

    /** Rows of a sheet, the header included (Excel specifications and limits, Microsoft). */
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    /** The first moment that a ZIP entry can bear: the same list gives the same bytes. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final byte[] ROW = SheetBytes.ascii("<row r=\"");
    private static final byte[] ONE_LINE = RowHeights.begin(1);
    private static final byte[] ROW_END = SheetBytes.ascii("</row>");

    private final ListDefinition<R> list;
    private final int rowsOfASheet;
    private final SheetSkin skin;
    private final RowHeights<R> heights;
    private final List<CellWriter<R>> cells = new ArrayList<>();

    ListWorkbook(ListDefinition<R> list, int rowsOfASheet) {
        this.list = list;
        this.rowsOfASheet = rowsOfASheet;
        this.heights = new RowHeights<>(list.columns());
        try (ListFrame pattern = new ListFrame(list, List.of(2))) {
            for (ListColumn<R> column : list.columns()) {
                cells.add(new CellWriter<>(column, cells.size(), pattern));
            }
            skin = SheetSkin.of(pattern.toBytes());
        }
    }

    /**
     * Writes the whole workbook and leaves the stream open.
     *
     * @param level of compression, 1 (fast) to 9 (small), usually {@link DownloadLevel#get()}
     * @return number of rows
     * @throws IOException if the stream takes no more; what was written then is no workbook
     */
    public static <R> long write(
            ListDefinition<R> list, Iterator<R> rows, OutputStream out, int level)
            throws IOException {
        return new ListWorkbook<>(list, ROWS_OF_A_SHEET).write(rows, out, level);
    }

    long write(Iterator<R> rows, OutputStream out, int level) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(level);
        List<Integer> lastRows = new ArrayList<>();
        long count = 0;
        do {
            begin(zip, ListFrame.part(lastRows.size()));
            int lastRow = sheet(rows, new SheetBytes(zip));
            zip.closeEntry();
            lastRows.add(lastRow);
            count += lastRow - 1;
        } while (rows.hasNext());
        frame(zip, lastRows, count);
        zip.finish();
        return count;
    }

    private int sheet(Iterator<R> rows, SheetBytes sheet) throws IOException {
        sheet.bytes(skin.head());
        header(sheet);
        int row = 1;
        while (row < rowsOfASheet && rows.hasNext()) {
            row++;
            R content = rows.next();
            byte[] digits = begin(sheet, row, heights.of(content));
            for (CellWriter<R> cell : cells) {
                cell.cell(sheet, digits, content);
            }
            sheet.bytes(ROW_END);
        }
        sheet.bytes(skin.tail(list.columns().size(), row));
        sheet.flush();
        return row;
    }

    private void header(SheetBytes sheet) throws IOException {
        byte[] digits = begin(sheet, 1, heights.ofHeader());
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).header(sheet, digits, list.columns().get(column).header());
        }
        sheet.bytes(ROW_END);
    }

    private static byte[] begin(SheetBytes sheet, int row, int lines) throws IOException {
        byte[] digits = SheetBytes.ascii(Integer.toString(row));
        sheet.bytes(ROW, digits, lines == 1 ? ONE_LINE : RowHeights.begin(lines));
        return digits;
    }

    /**
     * The parts that name the sheets come last, because only now it is known how many there are.
     */
    private void frame(ZipOutputStream zip, List<Integer> lastRows, long count) throws IOException {
        byte[] workbook;
        try (ListFrame frame = new ListFrame(list, lastRows)) {
            frame.addLegend(count);
            workbook = frame.toBytes();
        }
        List<String> written = new ArrayList<>();
        for (int sheet = 0; sheet < lastRows.size(); sheet++) {
            written.add(ListFrame.part(sheet));
        }
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (!written.contains(part.getName())) {
                    begin(zip, part.getName());
                    parts.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(DAWN);
        zip.putNextEntry(entry);
    }
}
