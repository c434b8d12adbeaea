package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.reports.office.OfficeEntry;
import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.PackageTemplate;
import de.gruppenbuch.reports.word.QrPicture;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A template that was cut once and can be filled as often as wanted, by many threads. */
public final class CompiledLetter {

    static final String DOCUMENT = "word/document.xml";

    private final OfficePackage source;
    private final PackageTemplate target;
    private final List<String> changed;
    private final Map<String, List<Piece>> parts;
    private final Map<String, String> pictures;

    /**
     * @param parts pieces by the name of the entry
     * @param pictures names of pictures by the name of the entry that they come into
     */
    CompiledLetter(
            OfficePackage source, Map<String, List<Piece>> parts, Map<String, String> pictures) {
        this.source = source;
        this.parts = Map.copyOf(parts);
        this.pictures = Map.copyOf(pictures);
        changed = Stream.concat(parts.keySet().stream(), pictures.keySet().stream()).toList();
        target = source.template(changed);
    }

    /** The Word file of one letter; the same values give the same bytes. */
    public byte[] fill(LetterValues values) {
        return target.write(changed.stream().map(entry -> content(entry, values)).toList());
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

    /** Names of the parts in their order. */
    List<String> entries() {
        return source.entries().stream().map(OfficeEntry::name).toList();
    }

    List<Piece> document() {
        return parts.get(DOCUMENT);
    }

    /** What a part holds in a letter. */
    byte[] content(String entry, LetterValues values) {
        List<Piece> pieces = parts.get(entry);
        if (pieces != null) {
            return PartBytes.encode(PieceWriter.write(pieces, values));
        }
        String address = values.pictures().get(pictures.getOrDefault(entry, ""));
        return address == null ? source.inflate(entry) : QrPicture.png(address);
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
