package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form of one sheet: ten named cells, a table of 30 rows with six columns, a sum below. */
final class ExcelTemplate {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final int HEADS = 10;
    static final int ROWS = 30;
    static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e", "f");

    private static final int FIRST_ROW = 14;
    private static final List<String> LABELS =
            List.of(
                    "Gruppe",
                    "Thema",
                    "Anschrift",
                    "Ort",
                    "Ansprechperson",
                    "IBAN",
                    "Förderjahr",
                    "Krankenkasse",
                    "Mitglieder",
                    "Eingang");
    private static final List<String> TITLES =
            List.of("Nr.", "Bezeichnung", "Anbieter", "Anzahl", "Einzelpreis", "Summe");

    private ExcelTemplate() {}

    /** Empty, as an insurer hands it out. */
    static byte[] form() throws IOException {
        return build(ROWS, false);
    }

    /** One row with the marks of jxls. */
    static byte[] jxls() throws IOException {
        return build(1, true);
    }

    /**
     * The form with {@code ${…}} in every cell that takes an answer, as the hand-cut limit needs
     * it.
     */
    static byte[] marked() throws IOException {
        return Zip.replace(
                form(),
                SHEET,
                part -> {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    for (Map.Entry<String, String> cell : cells().entrySet()) {
                        xml =
                                xml.replaceFirst(
                                        "<c r=\"" + cell.getKey() + "\"( s=\"\\d+\")?/>",
                                        "<c r=\""
                                                + cell.getKey()
                                                + "\"$1"
                                                + content(cell.getValue()));
                    }
                    return xml.getBytes(StandardCharsets.UTF_8);
                });
    }

    /** Address of each cell that takes an answer, with the name of the answer. */
    static Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int head = 0; head < HEADS; head++) {
            cells.put("C" + (head + 2), "h" + head);
        }
        for (int row = 1; row <= ROWS; row++) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                String address = (char) ('A' + column) + String.valueOf(FIRST_ROW - 1 + row);
                cells.put(address, "r" + row + COLUMNS.get(column));
            }
        }
        return cells;
    }

    /** Whether an answer is a number. */
    static boolean numeric(String name) {
        return name.startsWith("r") && !name.endsWith("b") && !name.endsWith("c");
    }

    private static String content(String name) {
        return numeric(name)
                ? "><v>\\${" + name + "}</v></c>"
                : " t=\"inlineStr\"><is><t>\\${" + name + "}</t></is></c>";
    }

    private static byte[] build(int rows, boolean jxls) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Kostenplan");
            heads(workbook, sheet, jxls);
            table(workbook, sheet, rows, jxls);
            sheet.setFitToPage(true);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void heads(XSSFWorkbook workbook, XSSFSheet sheet, boolean jxls) {
        XSSFCellStyle line = workbook.createCellStyle();
        line.setBorderBottom(BorderStyle.THIN);
        sheet.createRow(0).createCell(0).setCellValue("Antrag auf Förderung (Muster)");
        for (int head = 0; head < HEADS; head++) {
            XSSFRow row = sheet.createRow(head + 1);
            row.createCell(1).setCellValue(LABELS.get(head) + ":");
            XSSFCell cell = row.createCell(2);
            cell.setCellStyle(line);
            if (jxls) {
                cell.setCellValue("${h" + head + "}");
            }
            sheet.addMergedRegion(new CellRangeAddress(head + 1, head + 1, 2, 5));
            XSSFName name = workbook.createName();
            name.setNameName("angabe_" + head);
            name.setRefersToFormula("Kostenplan!$C$" + (head + 2));
        }
    }

    private static void table(XSSFWorkbook workbook, XSSFSheet sheet, int rows, boolean jxls) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle title = workbook.createCellStyle();
        title.setFont(bold);
        XSSFCellStyle box = workbook.createCellStyle();
        box.setBorderBottom(BorderStyle.THIN);
        box.setBorderTop(BorderStyle.THIN);
        box.setBorderLeft(BorderStyle.THIN);
        box.setBorderRight(BorderStyle.THIN);
        XSSFRow titles = sheet.createRow(FIRST_ROW - 2);
        for (int column = 0; column < TITLES.size(); column++) {
            titles.createCell(column).setCellValue(TITLES.get(column));
            titles.getCell(column).setCellStyle(title);
        }
        for (int row = 0; row < rows; row++) {
            XSSFRow line = sheet.createRow(FIRST_ROW - 1 + row);
            for (int column = 0; column < COLUMNS.size(); column++) {
                XSSFCell cell = line.createCell(column);
                cell.setCellStyle(box);
                if (jxls) {
                    cell.setCellValue("${r." + COLUMNS.get(column) + "}");
                }
            }
        }
        XSSFRow sum = sheet.createRow(FIRST_ROW - 1 + rows);
        sum.createCell(4).setCellValue("Summe");
        sum.createCell(5).setCellFormula("SUM(F" + FIRST_ROW + ":F" + (FIRST_ROW - 1 + rows) + ")");
        if (jxls) {
            comment(sheet, 0, "jx:area(lastCell=\"F" + (FIRST_ROW + rows) + "\")");
            comment(
                    sheet,
                    FIRST_ROW - 1,
                    "jx:each(items=\"rows\" var=\"r\" lastCell=\"F" + FIRST_ROW + "\")");
        }
    }

    private static void comment(XSSFSheet sheet, int row, String text) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment =
                drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 0, row, 4, row + 3));
        comment.setString(text);
        sheet.getRow(row).getCell(0).setCellComment(comment);
    }
}
