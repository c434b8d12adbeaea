package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.reports.SafeText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes a part with the values of one letter. */
final class PieceWriter {

    private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";
    private static final String TAB = "</w:t><w:tab/><w:t xml:space=\"preserve\">";
    private static final String ROW =
            "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p/></w:tc></w:tr>";

    private final StringBuilder out = new StringBuilder();
    private final LetterValues values;
    private final Deque<Map<String, String>> rows = new ArrayDeque<>();

    private PieceWriter(LetterValues values) {
        this.values = values;
    }

    static CharSequence write(List<Piece> pieces, LetterValues values) {
        PieceWriter writer = new PieceWriter(values);
        writer.write(pieces);
        return writer.out;
    }

    private void write(List<Piece> pieces) {
        pieces.forEach(this::write);
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            out.append(fixed.xml());
        } else if (piece instanceof Piece.Value value) {
            escape(text(value.name()));
        } else if (piece instanceof Piece.Block block) {
            block(block);
        } else if (piece instanceof Piece.LastParagraph && !endsWith("</w:p>")) {
            out.append("<w:p/>");
        } else if (piece instanceof Piece.LastRow && !endsWith("</w:tr>")) {
            out.append(ROW);
        }
    }

    private void block(Piece.Block block) {
        if (block.list()) {
            for (Map<String, String> row : values.list(block.name())) {
                rows.push(row);
                write(block.content());
                rows.pop();
            }
        } else if (holds(block.name())) {
            write(block.content());
        }
    }

    private boolean holds(String name) {
        return values.holds(name) || !text(name).isBlank();
    }

    /** The innermost row that has the column, else the value of the letter. */
    private String text(String name) {
        for (Map<String, String> row : rows) {
            String text = row.get(name);
            if (text != null) {
                return text;
            }
        }
        return values.text(name);
    }

    /** Words of people stay words, whatever they look like. */
    private void escape(String text) {
        String safe = SafeText.of(text);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n' -> out.append(BREAK);
                case '\t' -> out.append(TAB);
                default -> out.append(c);
            }
        }
    }

    private boolean endsWith(String tag) {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        return end >= tag.length() && out.substring(end - tag.length(), end).equals(tag);
    }
}
