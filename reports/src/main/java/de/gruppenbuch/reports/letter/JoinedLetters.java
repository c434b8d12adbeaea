package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.reports.StreamedZip;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many letters as one Word file that is sent while it is written. Each letter is a section of its
 * own with the settings of the template, so that headers of first pages and page numbers begin
 * anew.
 */
public final class JoinedLetters implements AutoCloseable {

    private static final Pattern BOOKMARK =
            Pattern.compile("<w:bookmark(Start|End)\\b[^>]*?(/>|></w:bookmark\\1>)");

    private static final Pattern DRAWING =
            Pattern.compile("(<wp:docPr\\b[^>]*?\\bid=\")(\\d+)(\")");

    private final CompiledLetter letter;
    private final StreamedZip zip;
    private final List<Piece> head = new ArrayList<>();
    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> again = new ArrayList<>();
    private final List<Piece> settings = new ArrayList<>();
    private final List<Piece> tail = new ArrayList<>();
    private final boolean drawings;
    private int count;
    private int drawing;

    /** The caller closes the target. */
    public JoinedLetters(CompiledLetter letter, OutputStream target) {
        this.letter = letter;
        zip = new StreamedZip(target);
        List<List<Piece>> places = List.of(head, body, settings, tail);
        int place = 0;
        for (Piece piece : letter.document()) {
            if (piece instanceof Piece.Edge) {
                place++;
            } else {
                places.get(place).add(piece);
            }
        }
        body.forEach(piece -> again.add(withoutBookmarks(piece)));
        drawings = body.stream().anyMatch(JoinedLetters::hasDrawing);
    }

    /** Appends a letter. */
    public void add(LetterValues values) {
        if (count == 0) {
            begin(values);
        } else {
            zip.write(PartBytes.encode(SectionBreak.of(text(settings, values))));
        }
        CharSequence text = PieceWriter.write(count == 0 ? body : again, values);
        zip.write(PartBytes.encode(drawings ? renumbered(text) : text));
        count++;
    }

    /** Ends the file; without a letter nothing is written. */
    @Override
    public void close() {
        if (count > 0) {
            LetterValues none = LetterValues.none();
            zip.write(PartBytes.encode(SectionBreak.restarted(text(settings, none))));
            zip.write(PartBytes.encode(text(tail, none)));
            zip.end();
            zip.close();
        }
    }

    private void begin(LetterValues values) {
        for (String entry : letter.entries()) {
            if (!entry.equals(CompiledLetter.DOCUMENT)) {
                zip.add(entry, letter.content(entry, values));
            }
        }
        zip.begin(CompiledLetter.DOCUMENT);
        zip.write(PartBytes.encode(PieceWriter.write(head, values)));
    }

    /** Each drawing of a document has a number of its own (ISO/IEC 29500-1, 20.4.2.5). */
    private String renumbered(CharSequence text) {
        return DRAWING.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + ++drawing + found.group(3)));
    }

    private static boolean hasDrawing(Piece piece) {
        return piece instanceof Piece.Fixed fixed
                ? fixed.xml().contains("<wp:docPr")
                : piece instanceof Piece.Block block
                        && block.content().stream().anyMatch(JoinedLetters::hasDrawing);
    }

    private static String text(List<Piece> pieces, LetterValues values) {
        return PieceWriter.write(pieces, values).toString();
    }

    /** A bookmark may stand once in a document. */
    private static Piece withoutBookmarks(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            return new Piece.Fixed(BOOKMARK.matcher(fixed.xml()).replaceAll(""));
        }
        if (piece instanceof Piece.Block block) {
            return new Piece.Block(
                    block.name(),
                    block.list(),
                    block.content().stream().map(JoinedLetters::withoutBookmarks).toList());
        }
        return piece;
    }
}
