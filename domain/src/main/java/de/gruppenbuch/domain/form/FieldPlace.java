package de.gruppenbuch.domain.form;

/**
 * Where a field stands in its form; what a format does not know is null.
 *
 * @param page counted from 1; null where the file has no pages (Word decides on opening, Excel has
 *     sheets)
 * @param sheet name of the Excel sheet
 * @param cell Excel address of the cell, for example {@code C7}
 * @param box area on the page of a PDF
 */
public record FieldPlace(Integer page, String sheet, String cell, Box box) {

    /**
     * Area in hundredths of a per cent of the page's width and height, from its upper left corner.
     */
    public record Box(int left, int top, int width, int height) {}

    /** A place in a Word file, which knows none of this. */
    public static FieldPlace unknown() {
        return new FieldPlace(null, null, null, null);
    }

    public static FieldPlace cell(String sheet, String cell) {
        return new FieldPlace(null, sheet, cell, null);
    }

    public static FieldPlace page(int page, Box box) {
        return new FieldPlace(page, null, null, box);
    }
}
