package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The same list by POI's own way for long lists. */
final class PoiSheets {

    private static final int WINDOW = 100;

    private PoiSheets() {}

    /**
     * @param sharedTexts as Excel itself saves; costs memory
     */
    static void write(Iterator<RegisterLine> lines, OutputStream out, boolean sharedTexts)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, false, sharedTexts)) {
            CellStyle day = style(workbook, "dd.mm.yyyy");
            CellStyle euro = style(workbook, "#,##0.00\\ \"€\"");
            SXSSFSheet sheet = workbook.createSheet("Register");
            for (int row = 1; lines.hasNext(); row++) {
                fill(sheet.createRow(row), lines.next(), day, euro);
            }
            workbook.write(out);
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Row row, RegisterLine line, CellStyle day, CellStyle euro) {
        int column = 0;
        row.createCell(column++).setCellValue(line.number());
        for (String text : line.texts()) {
            row.createCell(column++).setCellValue(text);
        }
        for (LocalDate date : line.days()) {
            Cell cell = row.createCell(column++);
            cell.setCellValue(date);
            cell.setCellStyle(day);
        }
        row.createCell(column++).setCellValue(line.members());
        row.createCell(column++).setCellValue(line.meetings());
        for (long cents : line.cents()) {
            Cell cell = row.createCell(column++);
            cell.setCellValue(cents / 100.0);
            cell.setCellStyle(euro);
        }
        row.createCell(column++).setCellValue(line.status());
        if (!line.remark().isEmpty()) {
            row.createCell(column).setCellValue(line.remark());
        }
    }
}
