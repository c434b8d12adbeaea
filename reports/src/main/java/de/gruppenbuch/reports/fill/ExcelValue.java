package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * What a cell holds.
 *
 * @param type of the file: {@code n} number, {@code b} yes or no, {@code e} error, {@code str}
 *     words of a formula, {@code inlineStr} words, empty for nothing
 * @param text as the file writes it
 */
record ExcelValue(String type, String text) {

    static final ExcelValue NOTHING = new ExcelValue("", "");

    /** The value of a formula that nobody here can work out. */
    static final ExcelValue UNKNOWN = new ExcelValue("?", "");

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int DAYS_OF_1904 = 1462;
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,300}(?:\\.[0-9]{1,300})?(?:E[+-]?[0-9]{1,3})?");
    private static final String TICKED = "\u2612";
    private static final String OPEN = "\u2610";

    static ExcelValue number(BigDecimal number) {
        return new ExcelValue("n", number.toPlainString());
    }

    static ExcelValue number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return new ExcelValue("n", whole ? String.valueOf((long) value) : "" + value);
    }

    static ExcelValue words(String text) {
        return text.isEmpty() ? NOTHING : new ExcelValue("inlineStr", text);
    }

    /** What stands in the file. */
    static ExcelValue written(ExcelCell cell) {
        if (cell.value().isEmpty()) {
            return NOTHING;
        }
        if (cell.isNumber()) {
            boolean plain = NUMBER.matcher(cell.value()).matches();
            return plain ? new ExcelValue("n", cell.value()) : UNKNOWN;
        }
        return new ExcelValue(cell.type(), cell.value());
    }

    /**
     * An answer as the cell keeps it: numbers and days as such, unless the cell is one for words or
     * would show a day as a number.
     */
    static ExcelValue of(Answer answer, ExcelFound field, ExcelBook book) {
        ExcelCell cell = field.sheet().cell(field.row(), field.column());
        ExcelStyles.Style style = book.styles().of(cell == null ? 0 : cell.style());
        if (field.kind() == FieldKind.CHECK) {
            return tick(Boolean.parseBoolean(answer.text()), cell);
        }
        if (style.isText()) {
            return words(answer.text());
        }
        if (answer instanceof Answer.Amount amount) {
            return number(BigDecimal.valueOf(amount.cents(), 2));
        }
        if (answer instanceof Answer.Count count) {
            return new ExcelValue("n", Long.toString(count.number()));
        }
        if (answer instanceof Answer.Day day && style.isDate() && !day.day().isBefore(FIRST)) {
            long days = ChronoUnit.DAYS.between(EPOCH, day.day());
            return new ExcelValue("n", Long.toString(book.from1904() ? days - DAYS_OF_1904 : days));
        }
        boolean chosen = field.kind() == FieldKind.CHOICE;
        return chosen && WHOLE.matcher(answer.text()).matches()
                ? new ExcelValue("n", answer.text())
                : words(answer.text());
    }

    private static ExcelValue tick(boolean ticked, ExcelCell cell) {
        if (cell == null || !ExcelCandidates.isBox(cell)) {
            return new ExcelValue("b", ticked ? "1" : "0");
        }
        String before = cell.value();
        if (ticked == ExcelTexts.isTicked(cell)) {
            return words(before);
        }
        int box = before.length() - before.stripLeading().length();
        return words(
                before.substring(0, box) + (ticked ? TICKED : OPEN) + before.substring(box + 1));
    }

    boolean isNumber() {
        return type.equals("n");
    }

    /** Only of a number. */
    double asDouble() {
        return Double.parseDouble(text);
    }

    /** Whether reckoning with it gives no figure. */
    boolean isUnclear() {
        return type.equals("?") || type.equals("e");
    }

    /** Whether both say the same, however it is written. */
    boolean isSame(ExcelValue other) {
        return (isNumber() && other.isNumber())
                ? asDouble() == other.asDouble()
                : text.equals(other.text) && type.equals(other.type);
    }
}
