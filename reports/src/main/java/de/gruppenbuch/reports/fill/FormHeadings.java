package de.gruppenbuch.reports.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which heading stands above each field of a Word or Excel form. */
public final class FormHeadings {

    /** Longer paragraphs explain, they do not head. */
    private static final int LONGEST = 90;

    private final Map<String, String> headings = new HashMap<>();
    private String heading = "";

    private FormHeadings() {}

    /**
     * @return by field id; fields before the first heading are left out
     */
    public static Map<String, String> of(FormOutline outline) {
        FormHeadings found = new FormHeadings();
        for (FormOutline.Section section : outline.sections()) {
            found.heading = section.title();
            section.blocks().forEach(found::block);
        }
        return Map.copyOf(found.headings);
    }

    private void block(FormOutline.Block block) {
        if (block instanceof FormOutline.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof FormOutline.Table table) {
            table.rows().forEach(this::row);
        }
    }

    private void paragraph(FormOutline.Paragraph paragraph) {
        if (paragraph.pieces().stream().anyMatch(FormHeadings::isField)) {
            note(paragraph.pieces());
        } else {
            head(words(paragraph.pieces()), paragraph.heading());
        }
    }

    /** A row with one cell of words and no field is a heading within the table. */
    private void row(FormOutline.Row row) {
        List<FormOutline.Piece> pieces =
                row.cells().stream().flatMap(cell -> cell.pieces().stream()).toList();
        long worded = row.cells().stream().filter(cell -> !words(cell.pieces()).isEmpty()).count();
        if (pieces.stream().anyMatch(FormHeadings::isField)) {
            note(pieces);
        } else if (worded == 1) {
            head(words(pieces), false);
        }
    }

    private void head(String words, boolean surely) {
        if (!words.isEmpty()
                && (surely || (words.length() <= LONGEST && !words.matches(".*[.;,]")))) {
            heading = words;
        }
    }

    private void note(List<FormOutline.Piece> pieces) {
        if (!heading.isEmpty()) {
            pieces.stream()
                    .filter(FormHeadings::isField)
                    .forEach(piece -> headings.putIfAbsent(piece.fieldId(), heading));
        }
    }

    private static boolean isField(FormOutline.Piece piece) {
        return !piece.fieldId().isEmpty();
    }

    private static String words(List<FormOutline.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString().strip();
    }
}
