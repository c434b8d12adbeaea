package de.gruppenbuch.reports.fill;

import java.util.List;

/**
 * A Word or Excel form as it reads from top to bottom, for a page of the browser: words, tables and
 * the places of its fields.
 *
 * @param sections parts of the file: the body of a Word file, or one a sheet
 */
public record FormOutline(List<Section> sections) {

    /**
     * @param title name of the sheet, empty for Word
     */
    public record Section(String title, List<Block> blocks) {}

    /** A paragraph or a table. */
    public sealed interface Block {}

    /**
     * @param heading whether it is set like a heading
     */
    public record Paragraph(boolean heading, List<Piece> pieces) implements Block {}

    /** Rows of cells. */
    public record Table(List<Row> rows) implements Block {}

    /** A line of a table. */
    public record Row(List<Cell> cells) {}

    /**
     * @param span columns that the cell is wide, at least 1
     */
    public record Cell(int span, List<Piece> pieces) {}

    /**
     * Words or a field.
     *
     * @param text words; what stands in the field if it is one
     * @param fieldId empty for words
     */
    public record Piece(String text, String fieldId) {}
}
