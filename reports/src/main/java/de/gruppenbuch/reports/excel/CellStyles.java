package de.gruppenbuch.reports.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class CellStyles {

    /** Kinds of cells. */
    enum Kind {
        HEADER,
        FIGURE_HEADER,
        TEXT,
        FIGURE_TEXT,
        QUOTED,
        AMOUNT,
        COUNT,
        FIGURE,
        DAY,
        SUM_LABEL,
        SUM
    }

    /** German euro amounts and days; 407 is the German language. */
    static final String AMOUNT_FORMAT = "[$-407]#,##0.00\\ \"€\"";

    static final String DAY_FORMAT = "[$-407]dd.mm.yyyy";

    /** Stands on every office machine, with a twin of the same widths on those without it. */
    private static final String FONT = "Arial";

    private static final byte[] HEADER_FILL = {(byte) 0xE6, (byte) 0xEF, (byte) 0xF1};

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = font(false);
        XSSFFont bold = font(true);
        header(Kind.HEADER, bold);
        header(Kind.FIGURE_HEADER, bold).setAlignment(HorizontalAlignment.RIGHT);
        add(Kind.TEXT).setWrapText(true);
        add(Kind.FIGURE_TEXT).setAlignment(HorizontalAlignment.RIGHT);
        XSSFCellStyle quoted = add(Kind.QUOTED);
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        number(Kind.AMOUNT, AMOUNT_FORMAT);
        number(Kind.COUNT, "0");
        number(Kind.FIGURE, "#,##0").setAlignment(HorizontalAlignment.RIGHT);
        number(Kind.DAY, DAY_FORMAT);
        add(Kind.SUM_LABEL).setFont(bold);
        number(Kind.SUM, AMOUNT_FORMAT).setFont(bold);
    }

    CellStyle get(Kind kind) {
        return styles.get(kind);
    }

    private XSSFFont font(boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle header(Kind kind, Font bold) {
        XSSFCellStyle header = add(kind);
        header.setFont(bold);
        header.setWrapText(true);
        header.setFillForegroundColor(new XSSFColor(HEADER_FILL, null));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        return header;
    }

    private XSSFCellStyle number(Kind kind, String format) {
        XSSFCellStyle style = add(kind);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(
                kind == Kind.AMOUNT || kind == Kind.SUM
                        ? HorizontalAlignment.RIGHT
                        : HorizontalAlignment.LEFT);
        return style;
    }

    private XSSFCellStyle add(Kind kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(plain);
        styles.put(kind, style);
        return style;
    }
}
