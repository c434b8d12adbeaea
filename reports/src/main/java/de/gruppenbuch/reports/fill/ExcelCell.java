package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;

/**
 * A cell that is written in its sheet.
 *
 * @param style index of its style
 * @param type as the file says: {@code s}, {@code str}, {@code inlineStr}, {@code b}, {@code e};
 *     empty for numbers
 * @param value words or number as written, of strings the words; empty if nothing
 * @param formula null for a constant; empty where it shares the formula of another cell
 * @param filledIn whether the words were filled in and not printed by the author; Excel itself
 *     keeps all words in one list beside the sheets, only programs that fill a form write them into
 *     cells
 */
record ExcelCell(
        int row,
        int column,
        XmlNode node,
        int style,
        String type,
        String value,
        String formula,
        boolean filledIn) {

    /** Words or number of an answer go here: no formula, nothing printed. */
    boolean isEmpty() {
        return formula == null && (value.isBlank() || isLine());
    }

    /** A line to write on. */
    private boolean isLine() {
        return value.length() > 2 && value.chars().allMatch(sign -> "_. \u2026".indexOf(sign) >= 0);
    }

    boolean isText() {
        return formula == null && !isNumber() && !type.equals("b") && !type.equals("e");
    }

    boolean isNumber() {
        return type.isEmpty() || type.equals("n");
    }

    /** Words that can be a label. */
    boolean speaks() {
        return !isEmpty()
                && !filledIn
                && !type.equals("e")
                && value.length() <= 400
                && value.codePoints().anyMatch(Character::isLetter)
                && (isText() || (formula != null && type.equals("str")));
    }
}
