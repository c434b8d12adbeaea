package de.gruppenbuch.reports.list;

import de.gruppenbuch.reports.SafeText;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet "Legende": what the list is, how it was filtered, when, how long, what columns mean.
 */
final class ListLegend {

    private static final List<Integer> WIDTHS = List.of(30, 22, 80);
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final ListStyles styles;
    private final ListTexts texts;
    private final int dataSheets;
    private int nextRow;

    ListLegend(XSSFWorkbook workbook, ListStyles styles, ListTexts texts) {
        this.dataSheets = workbook.getNumberOfSheets();
        this.sheet = workbook.createSheet(texts.get("legend.sheet"));
        this.styles = styles;
        this.texts = texts;
    }

    void write(ListDefinition<?> list, long rows) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        ListHead head = list.head();
        row(styles.title(), texts.get("legend.title", head.title()));
        nextRow++;
        fact("legend.office", head.office());
        Cell taken = fact("legend.taken", "");
        taken.setCellValue(head.takenAt());
        taken.setCellStyle(styles.of(ColumnKind.MOMENT));
        filters(head);
        if (!head.order().isEmpty()) {
            fact("legend.order", head.order());
        }
        count("legend.rows", rows);
        if (dataSheets > 1) {
            count("legend.sheets", dataSheets);
        }
        nextRow++;
        columns(list);
        setUpPrint();
    }

    private void filters(ListHead head) {
        if (head.filters().isEmpty()) {
            fact("legend.filter", texts.get("legend.filter.none"));
        }
        for (ListHead.Filter filter : head.filters()) {
            fact("legend.filter", filter.inWords());
        }
    }

    private void columns(ListDefinition<?> list) {
        row(
                styles.header(),
                texts.get("legend.column"),
                texts.get("legend.kind"),
                texts.get("legend.meaning"));
        for (ListColumn<?> column : list.columns()) {
            row(
                    styles.of(ColumnKind.LONG_TEXT),
                    column.header(),
                    texts.get(column.kind()),
                    column.explanation());
        }
    }

    private void count(String key, long number) {
        Cell cell = fact(key, "");
        cell.setCellValue(number);
        cell.setCellStyle(styles.count());
    }

    private Cell fact(String key, String value) {
        Row row = sheet.createRow(nextRow++);
        set(row.createCell(0), texts.get(key), styles.label());
        Cell cell = row.createCell(1);
        set(cell, value, styles.of(ColumnKind.TEXT));
        return cell;
    }

    private void row(XSSFCellStyle style, String... values) {
        Row row = sheet.createRow(nextRow++);
        for (int column = 0; column < values.length; column++) {
            set(row.createCell(column), values[column], style);
        }
    }

    private void set(Cell cell, String text, XSSFCellStyle style) {
        String safe = SafeText.cell(text);
        cell.setCellValue(safe);
        cell.setCellStyle(
                SafeText.looksLikeFormula(safe) ? styles.quoted(ColumnKind.LONG_TEXT) : style);
    }

    private void setUpPrint() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }
}
