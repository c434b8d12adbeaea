package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.office.XmlSink;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
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

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int DAYS_OF_1904 = 1462;
    private static final int MAX_LETTERS = 32_767;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E[+-]?[0-9]+)?");
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String TICKED = "\u2612";
    private static final String OPEN = "\u2610";

    static ExcelValue number(BigDecimal number) {
        return new ExcelValue("n", number.toPlainString());
    }

    static ExcelValue words(String text) {
        return text.isEmpty() ? NOTHING : new ExcelValue("inlineStr", text);
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
            return number(BigDecimal.valueOf(count.number()));
        }
        if (answer instanceof Answer.Day day && style.isDate() && !day.day().isBefore(FIRST)) {
            long days = ChronoUnit.DAYS.between(EPOCH, day.day());
            return number(BigDecimal.valueOf(book.from1904() ? days - DAYS_OF_1904 : days));
        }
        boolean chosen = field.kind() == FieldKind.CHOICE;
        if (chosen && PLAIN_NUMBER.matcher(answer.text()).matches()) {
            return new ExcelValue("n", answer.text());
        }
        return words(answer.text());
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

    /** Whether a cell holds this value already. */
    boolean isSame(ExcelCell cell) {
        boolean numbers =
                type.equals("n") && cell.isNumber() && NUMBER.matcher(cell.value()).matches();
        return numbers
                ? Double.parseDouble(text) == Double.parseDouble(cell.value())
                : text.equals(cell.value()) && type.equals(cell.type());
    }

    /**
     * Writes the cell.
     *
     * @param begin its start tag without type and end
     * @param prefix of the sheet's names, mostly empty
     * @param formula to be kept, empty for an answer
     */
    void write(XmlSink target, byte[] begin, String prefix, byte[] formula) {
        target.raw(begin);
        if (type.isEmpty() && formula.length == 0) {
            raw(target, "/>");
            return;
        }
        raw(target, type.isEmpty() || type.equals("n") ? ">" : " t=\"" + type + "\">");
        target.raw(formula);
        if (type.equals("inlineStr")) {
            raw(target, "<" + prefix + "is><" + prefix + "t xml:space=\"preserve\">");
            String cut = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
            Matcher code = CODE.matcher(cut);
            target.text(code.find() ? code.replaceAll("_x005F_") : cut);
            raw(target, "</" + prefix + "t></" + prefix + "is>");
        } else if (!type.isEmpty()) {
            raw(target, "<" + prefix + "v>");
            target.text(text);
            raw(target, "</" + prefix + "v>");
        }
        raw(target, "</" + prefix + "c>");
    }

    static void raw(XmlSink target, String ascii) {
        target.raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
