package de.gruppenbuch.reports.list;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of one workbook. They are always made in the same order, so that their numbers in one
 * workbook hold for rows of another one.
 */
final class ListStyles {

    /** German euro amounts and days; 407 is the German language. */
    private static final String EURO = "[$-407]#,##0.00\\ \"€\"";

    private static final String DAY = "[$-407]dd.mm.yyyy";
    private static final String MOMENT = "[$-407]dd.mm.yyyy\\ hh:mm";

    /** Stands on every office machine, with a twin of the same widths on those without it. */
    private static final String FONT = "Arial";

    private static final short POINTS = 10;
    private static final short TITLE_POINTS = 14;
    private static final byte[] HEADER_FILL = {(byte) 0xE6, (byte) 0xEF, (byte) 0xF1};

    private final XSSFWorkbook workbook;
    private final Map<ColumnKind, XSSFCellStyle> kinds = new EnumMap<>(ColumnKind.class);
    private final Map<ColumnKind, XSSFCellStyle> quoted = new EnumMap<>(ColumnKind.class);
    private final XSSFCellStyle header;
    private final XSSFCellStyle numberHeader;
    private final XSSFCellStyle title;
    private final XSSFCellStyle label;
    private final XSSFCellStyle count;

    ListStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = font(false, POINTS);
        for (ColumnKind kind : ColumnKind.values()) {
            kinds.put(kind, style(plain));
            quoted.put(kind, style(plain));
            quoted.get(kind).setQuotePrefixed(true);
            quoted.get(kind).setWrapText(kind == ColumnKind.LONG_TEXT);
        }
        kinds.get(ColumnKind.LONG_TEXT).setWrapText(true);
        format(ColumnKind.WHOLE, "0", HorizontalAlignment.RIGHT);
        format(ColumnKind.EURO, EURO, HorizontalAlignment.RIGHT);
        format(ColumnKind.DAY, DAY, HorizontalAlignment.LEFT);
        format(ColumnKind.MOMENT, MOMENT, HorizontalAlignment.LEFT);
        XSSFFont bold = font(true, POINTS);
        label = style(bold);
        count = style(plain);
        count.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        count.setAlignment(HorizontalAlignment.LEFT);
        title = style(font(true, TITLE_POINTS));
        header = header(bold);
        numberHeader = header(bold);
        numberHeader.setAlignment(HorizontalAlignment.RIGHT);
    }

    XSSFCellStyle of(ColumnKind kind) {
        return kinds.get(kind);
    }

    /** For text that a spreadsheet could take for a formula once somebody edits it. */
    XSSFCellStyle quoted(ColumnKind kind) {
        return quoted.get(kind);
    }

    XSSFCellStyle header() {
        return header;
    }

    /** Stands over its values. */
    XSSFCellStyle header(ColumnKind kind) {
        return kind == ColumnKind.WHOLE || kind == ColumnKind.EURO ? numberHeader : header;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle label() {
        return label;
    }

    /** A number beside its label. */
    XSSFCellStyle count() {
        return count;
    }

    private XSSFCellStyle header(XSSFFont bold) {
        XSSFCellStyle style = style(bold);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(HEADER_FILL, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private void format(ColumnKind kind, String pattern, HorizontalAlignment alignment) {
        XSSFCellStyle style = kinds.get(kind);
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setAlignment(alignment);
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font);
        return style;
    }

    private XSSFFont font(boolean bold, short points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }
}
