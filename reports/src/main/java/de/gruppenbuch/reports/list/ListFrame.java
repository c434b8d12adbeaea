package de.gruppenbuch.reports.list;

import de.gruppenbuch.reports.FileProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Everything of a workbook but the rows of its list, made by POI: styles, widths, frozen header,
 * filter, print setup, names, properties and the sheet "Legende".
 */
final class ListFrame implements AutoCloseable {

    private static final int CHARACTER = 256;

    /**
     * A header may hold 255 characters, codes such as {@code &L} and doubled {@code &} included.
     */
    private static final int LONGEST_PRINT_TEXT = 90;

    private static final int LONGEST_SHEET_NAME = 25;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final ListStyles styles = new ListStyles(workbook);
    private final ListDefinition<?> list;
    private final ListTexts texts;

    /**
     * @param lastRows of each sheet, counted from 1, the header being row 1
     */
    ListFrame(ListDefinition<?> list, List<Integer> lastRows) {
        this.list = list;
        this.texts = new ListTexts(list.head().language());
        for (int sheet = 0; sheet < lastRows.size(); sheet++) {
            setUp(workbook.createSheet(sheetName(list.head(), sheet)), lastRows.get(sheet));
        }
        FileProperties.set(
                workbook.getProperties().getCoreProperties().getUnderlyingProperties(),
                list.head().title(),
                list.head().takenAt().toLocalDate());
    }

    /** The name of the part of a sheet, which POI gives by its number. */
    static String part(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    void addLegend(long rows) {
        new ListLegend(workbook, styles, texts).write(list, rows);
    }

    ListStyles styles() {
        return styles;
    }

    ListTexts texts() {
        return texts;
    }

    byte[] toBytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String sheetName(ListHead head, int sheet) {
        String title = head.title();
        String name = title.substring(0, Math.min(LONGEST_SHEET_NAME, title.length()));
        return WorkbookUtil.createSafeSheetName(sheet == 0 ? name : name + " " + (sheet + 1));
    }

    private void setUp(XSSFSheet sheet, int lastRow) {
        int columns = list.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, list.columns().get(column).width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lastRow - 1, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.setPrintGridlines(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft("&B" + printed(list.head().title()));
        sheet.getHeader().setRight(printed(filters()));
        sheet.getFooter().setLeft(printed(list.head().office()));
        sheet.getFooter()
                .setCenter(
                        printed(texts.get("print.taken", ListText.moment(list.head().takenAt()))));
        sheet.getFooter().setRight("&P / &N");
    }

    private String filters() {
        return list.head().filters().stream()
                .map(ListHead.Filter::inWords)
                .collect(Collectors.joining(" · "));
    }

    /** An ampersand begins a code; digits after a code would be taken for a font size. */
    private static String printed(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String cut =
                line.length() <= LONGEST_PRINT_TEXT
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_PRINT_TEXT - 1))
                                + "…";
        return (Character.isDigit(cut.isEmpty() ? ' ' : cut.charAt(0)) ? " " : "")
                + cut.replace("&", "&&");
    }
}
