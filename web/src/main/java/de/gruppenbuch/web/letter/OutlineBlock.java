package de.gruppenbuch.web.letter;

import de.gruppenbuch.reports.fill.FormOutline;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph or a table of a letter, for a page.
 *
 * @param text words of a paragraph; empty for a table
 * @param rows cells of a table; none for a paragraph
 */
public record OutlineBlock(boolean heading, String text, List<List<String>> rows) {

    static List<OutlineBlock> of(FormOutline outline) {
        return outline.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(OutlineBlock::of)
                .toList();
    }

    private static OutlineBlock of(FormOutline.Block block) {
        if (block instanceof FormOutline.Table table) {
            return new OutlineBlock(
                    false,
                    "",
                    table.rows().stream()
                            .map(
                                    row ->
                                            row.cells().stream()
                                                    .map(cell -> text(cell.pieces()))
                                                    .toList())
                            .toList());
        }
        FormOutline.Paragraph paragraph = (FormOutline.Paragraph) block;
        return new OutlineBlock(paragraph.heading(), text(paragraph.pieces()), List.of());
    }

    private static String text(List<FormOutline.Piece> pieces) {
        return pieces.stream().map(FormOutline.Piece::text).collect(Collectors.joining());
    }
}
