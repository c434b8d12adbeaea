package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.reports.StreamedZip;
import de.gruppenbuch.reports.word.QrPicture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates that come with the software: ordinary Word files with a letterhead, an address
 * field for window envelopes and fold marks (DIN 5008, form B), which an office can change and
 * upload again.
 */
public final class ShippedLetters {

    private static final Map<LetterKind, CompiledLetter> COMPILED = new ConcurrentHashMap<>();

    private static final Map<String, String> FRAME =
            Map.of(
                    "_rels/.rels", "frame/package-rels.xml",
                    "docProps/core.xml", "frame/core.xml",
                    "word/styles.xml", "frame/styles.xml",
                    "word/settings.xml", "frame/settings.xml",
                    "word/numbering.xml", "frame/numbering.xml",
                    "word/header1.xml", "frame/header1.xml",
                    "word/header2.xml", "frame/header2.xml",
                    "word/footer1.xml", "frame/footer1.xml");

    private static final String PICTURE_RELATION =
            "<Relationship Id=\"rId7\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                    + " Target=\"media/image1.png\"/></Relationships>";

    private ShippedLetters() {}

    /** The template as a Word file; always the same bytes. */
    public static byte[] template(LetterKind kind) {
        boolean picture = !kind.vocabulary().pictures().isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StreamedZip zip = new StreamedZip(bytes)) {
            zip.add("[Content_Types].xml", resource("frame/content-types.xml"));
            FRAME.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(part -> zip.add(part.getKey(), resource(part.getValue())));
            String relations = text("frame/document-rels.xml").strip();
            zip.add(
                    "word/_rels/document.xml.rels",
                    PartBytes.encode(
                            picture
                                    ? relations.replace("</Relationships>", PICTURE_RELATION)
                                    : relations));
            zip.add(
                    CompiledLetter.DOCUMENT,
                    PartBytes.encode(LetterMarkup.toXml(text(kind.name() + ".txt"))));
            if (picture) {
                zip.add("word/media/image1.png", QrPicture.png("https://gruppenbuch.example"));
            }
        }
        return bytes.toByteArray();
    }

    /** The shipped template, cut once. */
    public static CompiledLetter compiled(LetterKind kind) {
        return COMPILED.computeIfAbsent(
                kind, each -> LetterCompiler.compile(template(each), each.vocabulary()));
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ShippedLetters.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
