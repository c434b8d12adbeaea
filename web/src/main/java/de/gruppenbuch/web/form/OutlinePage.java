package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.fill.FormOutline;
import java.util.List;
import java.util.function.Function;

/**
 * An outline in a shape that a page can walk through.
 *
 * @param sections parts of the file
 */
public record OutlinePage(List<Section> sections) {

    /**
     * @param title empty for Word
     */
    public record Section(String title, List<Block> blocks) {}

    /** A paragraph, or a table if it has rows. */
    public record Block(boolean heading, List<Piece> pieces, List<Row> rows) {

        public boolean table() {
            return !rows.isEmpty();
        }
    }

    /** A line of a table. */
    public record Row(List<Cell> cells) {}

    /**
     * @param span columns that the cell is wide
     */
    public record Cell(int span, List<Piece> pieces) {}

    /**
     * @param spot the field, null for words
     * @param answered whether the text is an answer
     */
    public record Piece(String text, FieldSpot spot, boolean answered) {}

    static OutlinePage of(FormOutline outline, Function<FormOutline.Piece, Piece> pieces) {
        return new OutlinePage(
                outline.sections().stream()
                        .map(
                                section ->
                                        new Section(
                                                section.title(),
                                                section.blocks().stream()
                                                        .map(block -> block(block, pieces))
                                                        .toList()))
                        .toList());
    }

    /** Words of a piece; a box as people draw it. */
    static String words(FormOutline.Piece piece, ReadForm form) {
        boolean box =
                form.fields().stream()
                        .anyMatch(
                                field ->
                                        field.kind() == FieldKind.CHECK
                                                && field.id().equals(piece.fieldId()));
        if (!box) {
            return piece.text();
        }
        return Boolean.parseBoolean(piece.text()) ? "☒" : "☐";
    }

    private static Block block(FormOutline.Block block, Function<FormOutline.Piece, Piece> pieces) {
        if (block instanceof FormOutline.Paragraph paragraph) {
            return new Block(
                    paragraph.heading(),
                    paragraph.pieces().stream().map(pieces).toList(),
                    List.of());
        }
        FormOutline.Table table = (FormOutline.Table) block;
        return new Block(
                false,
                List.of(),
                table.rows().stream()
                        .map(
                                row ->
                                        new Row(
                                                row.cells().stream()
                                                        .map(cell -> cell(cell, pieces))
                                                        .toList()))
                        .toList());
    }

    private static Cell cell(FormOutline.Cell cell, Function<FormOutline.Piece, Piece> pieces) {
        return new Cell(cell.span(), cell.pieces().stream().map(pieces).toList());
    }
}
