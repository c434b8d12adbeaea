package de.gruppenbuch.reports.excel;

import de.gruppenbuch.reports.SafeText;
import de.gruppenbuch.reports.form.FormValue;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills one sheet: a header row, data rows with typed cells, then sums. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int LINE_LIMIT = 12;

    /** Letters of a sentence are narrower than the digits that a column's width is counted in. */
    private static final double LETTERS_PER_DIGIT = 1.15;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final List<SheetColumn> columns;
    private int nextRow = 1;

    SheetWriter(XSSFWorkbook workbook, CellStyles styles, String name, List<SheetColumn> columns) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = columns;
        Row header = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = header.createCell(column);
            cell.setCellValue(columns.get(column).title());
            cell.setCellStyle(
                    styles.get(
                            columns.get(column).figures()
                                    ? CellStyles.Kind.FIGURE_HEADER
                                    : CellStyles.Kind.HEADER));
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
        }
        boolean wraps = columns.stream().anyMatch(each -> each.title().length() >= each.width());
        header.setHeightInPoints(sheet.getDefaultRowHeightInPoints() * (wraps ? 2 : 1.2f));
    }

    void row(FormValue... values) {
        Row row = sheet.createRow(nextRow++);
        int lines = 1;
        for (int column = 0; column < values.length; column++) {
            set(row.createCell(column), values[column]);
            if (columns.get(column).figures()) {
                toTheRight(row.getCell(column), values[column]);
            }
            lines = Math.max(lines, lines(values[column], columns.get(column).width()));
        }
        row.setHeightInPoints(sheet.getDefaultRowHeightInPoints() * Math.min(lines, LINE_LIMIT));
    }

    /** Number of the last data row as formulas count, at least 2 so that a range stays valid. */
    int lastDataRow() {
        return Math.max(nextRow, 2);
    }

    /**
     * A sum below the data, one row apart from them at first so that the filter leaves it alone.
     */
    void sum(int afterData, String label, int column, String formula) {
        Row row = sheet.createRow(lastDataRow() + afterData);
        Cell name = row.createCell(0);
        name.setCellValue(label);
        name.setCellStyle(styles.get(CellStyles.Kind.SUM_LABEL));
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.get(CellStyles.Kind.SUM));
    }

    /**
     * Freezes the header, adds the filter and sets up the print: A4, the header on every page.
     *
     * @param pagesWide over how many pages the columns may spread
     */
    void finish(boolean landscape, int pagesWide, String footer) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lastDataRow() - 1, 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (pagesWide > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) pagesWide);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(footer.replace("&", "&&") + " · &A");
        sheet.getFooter().setRight("&P / &N");
    }

    private void set(Cell cell, FormValue value) {
        if (value instanceof FormValue.Amount amount) {
            cell.setCellValue(BigDecimal.valueOf(amount.cents(), 2).doubleValue());
            cell.setCellStyle(styles.get(CellStyles.Kind.AMOUNT));
        } else if (value instanceof FormValue.Count count) {
            cell.setCellValue(count.number());
            cell.setCellStyle(styles.get(CellStyles.Kind.COUNT));
        } else if (value instanceof FormValue.Day day) {
            cell.setCellValue(day.day());
            cell.setCellStyle(styles.get(CellStyles.Kind.DAY));
        } else if (value instanceof FormValue.Text text) {
            setText(cell, SafeText.cell(text.text()));
        } else {
            cell.setCellStyle(styles.get(CellStyles.Kind.TEXT));
        }
    }

    private void toTheRight(Cell cell, FormValue value) {
        if (value instanceof FormValue.Count) {
            cell.setCellStyle(styles.get(CellStyles.Kind.FIGURE));
        } else if (value instanceof FormValue.Text) {
            cell.setCellStyle(styles.get(CellStyles.Kind.FIGURE_TEXT));
        }
    }

    private void setText(Cell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(
                styles.get(
                        SafeText.looksLikeFormula(text)
                                ? CellStyles.Kind.QUOTED
                                : CellStyles.Kind.TEXT));
    }

    private static int lines(FormValue value, int width) {
        return value instanceof FormValue.Text text
                ? text.text().lines().mapToInt(line -> lines(line, width)).sum()
                : 1;
    }

    private static int lines(String line, int width) {
        return 1 + (int) (line.length() / (width * LETTERS_PER_DIGIT));
    }
}
