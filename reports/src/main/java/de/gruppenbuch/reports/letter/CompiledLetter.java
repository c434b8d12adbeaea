package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.reports.word.QrPicture;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A template that was cut once and can be filled as often as wanted, by many threads. */
public final class CompiledLetter {

    static final String DOCUMENT = "word/document.xml";

    private final LetterPackage template;
    private final Map<String, List<Piece>> parts;
    private final Map<String, String> pictures;

    /**
     * @param parts pieces by the name of the entry
     * @param pictures names of pictures by the name of the entry that they come into
     */
    CompiledLetter(
            LetterPackage template, Map<String, List<Piece>> parts, Map<String, String> pictures) {
        this.template = template;
        this.parts = Map.copyOf(parts);
        this.pictures = Map.copyOf(pictures);
    }

    /** The Word file of one letter; the same values give the same bytes. */
    public byte[] fill(LetterValues values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LetterZip zip = new LetterZip(bytes)) {
            for (LetterPackage.Entry entry : template.entries()) {
                zip.add(entry.name(), content(entry, values));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Whether letters may stand in one document: what is written outside of the text, in headers
     * and footers, has to be the same for all.
     *
     * @param same whether a name has the same value in every letter
     */
    public boolean joinable(Predicate<String> same) {
        return pictures.isEmpty()
                && parts.entrySet().stream()
                        .filter(part -> !part.getKey().equals(DOCUMENT))
                        .allMatch(part -> allSame(part.getValue(), same));
    }

    LetterPackage template() {
        return template;
    }

    List<Piece> document() {
        return parts.get(DOCUMENT);
    }

    byte[] content(LetterPackage.Entry entry, LetterValues values) {
        List<Piece> pieces = parts.get(entry.name());
        if (pieces != null) {
            return PartBytes.encode(PieceWriter.write(pieces, values));
        }
        String address = values.pictures().get(pictures.getOrDefault(entry.name(), ""));
        return address == null ? entry.content() : QrPicture.png(address);
    }

    private static boolean allSame(List<Piece> pieces, Predicate<String> same) {
        return pieces.stream()
                .allMatch(
                        piece ->
                                !(piece instanceof Piece.Value value && !same.test(value.name()))
                                        && !(piece instanceof Piece.Block block
                                                && !(same.test(block.name())
                                                        && allSame(block.content(), same))));
    }
}
