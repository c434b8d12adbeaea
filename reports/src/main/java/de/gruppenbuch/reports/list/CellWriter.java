package de.gruppenbuch.reports.list;

import de.gruppenbuch.reports.SafeText;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the cells of one column; everything that is the same in all rows is made once. */
final class CellWriter<R> {

    private static final byte[] VALUE_END = SheetBytes.ascii("</v></c>");
    private static final byte[] STRING_END = SheetBytes.ascii("</t></is></c>");

    private static final int CELL_LIMIT = 32_767;

    /** A spreadsheet keeps 15 digits of a number; longer ones are better kept as text. */
    private static final long MOST_EXACT = 999_999_999_999_999L;

    /** Day 1 of a spreadsheet is 1 January 1900, and it believes in 29 February of that year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final long DAYS_BEFORE_EPOCH = 25_569;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int PLACES = 10;
    private static final long TEN_TO_PLACES = 10_000_000_000L;

    private final ColumnKind kind;
    private final Function<? super R, ?> value;
    private final byte[] begin;
    private final Look look;
    private final Look quoted;
    private final Look header;
    private final String yes;
    private final String no;

    CellWriter(ListColumn<R> column, int position, ListFrame frame) {
        kind = column.kind();
        value = column.value();
        begin = SheetBytes.ascii("<c r=\"" + CellReference.convertNumToColString(position));
        look = new Look(frame.styles().of(kind));
        quoted = new Look(frame.styles().quoted(kind));
        header = new Look(frame.styles().header(kind));
        yes = frame.texts().get("yes");
        no = frame.texts().get("no");
    }

    /** What follows the place of a cell, up to its content. */
    private static final class Look {

        private final byte[] value;
        private final byte[] string;
        private final byte[] spacedString;

        Look(XSSFCellStyle style) {
            String begin = "\" s=\"" + style.getIndex();
            value = SheetBytes.ascii(begin + "\"><v>");
            string = SheetBytes.ascii(begin + "\" t=\"inlineStr\"><is><t>");
            spacedString =
                    SheetBytes.ascii(begin + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        }
    }

    /**
     * @param row number of the row as digits
     */
    void header(SheetBytes sheet, byte[] row, String text) throws IOException {
        string(sheet, row, text, header);
    }

    /** Writes nothing for a null. */
    void cell(SheetBytes sheet, byte[] row, R of) throws IOException {
        Object content = value.apply(of);
        if (content == null) {
            return;
        }
        switch (kind) {
            case TEXT, LONG_TEXT -> text(sheet, row, content.toString());
            case WHOLE -> whole(sheet, row, ((Number) content).longValue());
            case EURO -> euro(sheet, row, ((Number) content).longValue());
            case DAY -> day(sheet, row, (LocalDate) content);
            case MOMENT -> moment(sheet, row, (LocalDateTime) content);
            case YES_NO -> text(sheet, row, (Boolean) content ? yes : no);
        }
    }

    private void text(SheetBytes sheet, byte[] row, String text) throws IOException {
        if (!text.isEmpty()) {
            boolean guarded = text.charAt(0) <= '@' && SafeText.looksLikeFormula(text);
            string(sheet, row, text, guarded ? quoted : look);
        }
    }

    private void string(SheetBytes sheet, byte[] row, String text, Look as) throws IOException {
        String kept = text.length() <= CELL_LIMIT ? text : SafeText.cell(text);
        boolean spaced =
                kept.charAt(0) <= ' '
                        || kept.charAt(kept.length() - 1) <= ' '
                        || kept.indexOf('\n') >= 0;
        open(sheet, row, spaced ? as.spacedString : as.string);
        sheet.text(kept);
        sheet.bytes(STRING_END);
    }

    private void whole(SheetBytes sheet, byte[] row, long number) throws IOException {
        if (number > MOST_EXACT || number < -MOST_EXACT) {
            string(sheet, row, Long.toString(number), look);
            return;
        }
        open(sheet, row, look.value);
        sheet.number(number);
        sheet.bytes(VALUE_END);
    }

    private void euro(SheetBytes sheet, byte[] row, long cents) throws IOException {
        open(sheet, row, look.value);
        sheet.cents(cents);
        sheet.bytes(VALUE_END);
    }

    private void day(SheetBytes sheet, byte[] row, LocalDate day) throws IOException {
        if (day.isBefore(FIRST_DAY)) {
            string(sheet, row, ListText.day(day), look);
            return;
        }
        open(sheet, row, look.value);
        sheet.number(day.toEpochDay() + DAYS_BEFORE_EPOCH);
        sheet.bytes(VALUE_END);
    }

    private void moment(SheetBytes sheet, byte[] row, LocalDateTime moment) throws IOException {
        if (moment.toLocalDate().isBefore(FIRST_DAY)) {
            string(sheet, row, ListText.moment(moment), look);
            return;
        }
        open(sheet, row, look.value);
        sheet.number(moment.toLocalDate().toEpochDay() + DAYS_BEFORE_EPOCH);
        sheet.fraction(
                moment.toLocalTime().toSecondOfDay() * TEN_TO_PLACES / SECONDS_OF_DAY, PLACES);
        sheet.bytes(VALUE_END);
    }

    private void open(SheetBytes sheet, byte[] row, byte[] rest) throws IOException {
        sheet.bytes(begin, row, rest);
    }
}
