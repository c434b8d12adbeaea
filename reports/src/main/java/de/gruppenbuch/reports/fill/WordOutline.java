package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.FormOutline.Block;
import de.gruppenbuch.reports.fill.FormOutline.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what was read as an outline. */
final class WordOutline {

    private final Set<String> known = new HashSet<>();

    private WordOutline(WordScan scan) {
        scan.fields.forEach(field -> known.add(field.id));
    }

    static FormOutline of(WordScan scan) {
        List<Block> blocks = new WordOutline(scan).blocks(scan.blocks);
        return new FormOutline(List.of(new FormOutline.Section("", blocks)));
    }

    private List<Block> blocks(List<Object> read) {
        List<Block> blocks = new ArrayList<>();
        for (Object block : read) {
            if (block instanceof WordTable table) {
                blocks.add(table(table));
            } else if (block instanceof WordLine line) {
                List<Piece> pieces = pieces(line);
                boolean heading = !pieces.isEmpty() && WordContext.isHeading(line);
                blocks.add(new FormOutline.Paragraph(heading, pieces));
            } else if (block instanceof WordFound field) {
                blocks.add(new FormOutline.Paragraph(false, List.of(piece(field))));
            }
        }
        return blocks;
    }

    private FormOutline.Table table(WordTable table) {
        List<FormOutline.Row> rows = new ArrayList<>();
        for (WordTable.Row row : table.rows) {
            List<FormOutline.Cell> cells = new ArrayList<>();
            for (WordTable.Cell cell : row.cells) {
                cells.add(new FormOutline.Cell(cell.span, pieces(cell)));
            }
            rows.add(new FormOutline.Row(cells));
        }
        return new FormOutline.Table(rows);
    }

    private List<Piece> pieces(WordTable.Cell cell) {
        if (cell.field != null) {
            return List.of(piece(cell.field));
        }
        List<Piece> pieces = new ArrayList<>();
        add(cell.blocks, pieces);
        return pieces;
    }

    /** Tables within a cell are told row by row. */
    private void add(List<Object> blocks, List<Piece> pieces) {
        for (Object block : blocks) {
            int before = pieces.size();
            if (block instanceof WordLine line) {
                pieces.addAll(pieces(line));
            } else if (block instanceof WordFound field) {
                pieces.add(piece(field));
            } else if (block instanceof WordTable table) {
                for (WordTable.Row row : table.rows) {
                    row.cells.forEach(cell -> pieces.addAll(pieces(cell)));
                }
            }
            if (before > 0 && pieces.size() > before) {
                pieces.add(before, new Piece("\n", ""));
            }
        }
    }

    private List<Piece> pieces(WordLine line) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (WordLine.Span span : line.spans) {
            if (known.contains(span.field().id)) {
                words(line.text.substring(at, span.start()), pieces);
                pieces.add(piece(span.field()));
                at = span.end();
            }
        }
        words(line.text.substring(at), pieces);
        return pieces;
    }

    private static void words(String words, List<Piece> pieces) {
        String shown = words.replace(String.valueOf(WordLine.OBJECT), "");
        if (!shown.isEmpty()) {
            pieces.add(new Piece(shown, ""));
        }
    }

    private static Piece piece(WordFound field) {
        return new Piece(field.value, field.id);
    }
}
