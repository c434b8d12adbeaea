package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlSink;
import java.nio.charset.StandardCharsets;

/** Writes cells in the spelling of one sheet. */
final class ExcelPen {

    private static final int MAX_LETTERS = 32_767;
    private static final byte[] NONE = {};

    private final byte[] closed = ascii("/>");
    private final byte[] number;
    private final byte[] words;
    private final byte[] wordsEnd;
    private final byte[] valueEnd;
    private final byte[] end;
    private final String prefix;

    /**
     * @param prefix of the sheet's names with its colon, mostly empty
     */
    ExcelPen(String prefix) {
        this.prefix = prefix;
        number = ascii("<" + prefix + "v>");
        words =
                ascii(
                        " t=\"inlineStr\"><"
                                + prefix
                                + "is><"
                                + prefix
                                + "t xml:space=\"preserve\">");
        wordsEnd = ascii("</" + prefix + "t></" + prefix + "is></" + prefix + "c>");
        valueEnd = ascii("</" + prefix + "v></" + prefix + "c>");
        end = ascii("</" + prefix + "c>");
    }

    /**
     * A cell in the making.
     *
     * @param begin start tag without type and end
     * @param formula to be kept, empty for an answer
     */
    record Cell(int slot, byte[] begin, byte[] formula) {

        Cell(int slot, byte[] begin) {
            this(slot, begin, NONE);
        }
    }

    void write(Cell cell, ExcelValue value, XmlSink target) {
        target.raw(cell.begin);
        switch (value.type()) {
            case "inlineStr" -> {
                target.raw(words);
                text(value.text(), target);
                target.raw(wordsEnd);
            }
            case "", "?" -> {
                if (cell.formula.length == 0) {
                    target.raw(closed);
                } else {
                    target.raw(closed, 1, 2);
                    target.raw(cell.formula);
                    target.raw(end);
                }
            }
            default -> {
                target.raw(value.isNumber() ? NONE : ascii(" t=\"" + value.type() + "\""));
                target.raw(closed, 1, 2);
                target.raw(cell.formula);
                target.raw(number);
                target.text(value.text());
                target.raw(valueEnd);
            }
        }
    }

    byte[] rowEnd() {
        return ascii("</" + prefix + "row>");
    }

    /** Excel reads {@code _x0041_} as a letter by its number, unless the line before it is one. */
    private static void text(String text, XmlSink target) {
        String cut = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
        target.text(cut.contains("_x") ? cut.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : cut);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
