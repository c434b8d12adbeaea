package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.domain.letter.LetterVocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small Word templates, written as Word writes them, and values for them. */
final class LetterFixture {

    static final LetterVocabulary WORDS =
            new LetterVocabulary(
                    Set.of("gruppe.name", "gruppe.ort", "zweite.person", "datum"),
                    Map.of("werkzeuge", Set.of("werkzeug.name", "werkzeug.seit")),
                    Set.of("einladung.bild"));

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private LetterFixture() {}

    static LetterValues values() {
        return new LetterValues(
                Map.of("gruppe.name", "Rheuma-Treff", "gruppe.ort", "Musterstadt"),
                Map.of(
                        "werkzeuge",
                        List.of(
                                Map.of("werkzeug.name", "Jitsi", "werkzeug.seit", "2024"),
                                Map.of("werkzeug.name", "Signal", "werkzeug.seit", ""))),
                Map.of());
    }

    static LetterValues values(String groupName) {
        return new LetterValues(Map.of("gruppe.name", groupName), Map.of(), Map.of());
    }

    /** Paragraphs of one run each. */
    static String paragraphs(String... texts) {
        StringBuilder xml = new StringBuilder();
        for (String text : texts) {
            xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return xml.toString();
    }

    /** A row with a cell for each text. */
    static String row(String... texts) {
        StringBuilder xml = new StringBuilder("<w:tr>");
        for (String text : texts) {
            xml.append("<w:tc>").append(paragraphs(text)).append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    static byte[] word(String body) {
        return word(body, Map.of());
    }

    static byte[] word(String body, Map<String, String> more) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", TYPES);
        files.put("_rels/.rels", RELATIONS);
        files.put("word/document.xml", document(body));
        files.putAll(more);
        return zip(files);
    }

    static String document(String body) {
        return part("w:document", "<w:body>" + body + "</w:body>");
    }

    static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<"
                + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                + content
                + "</"
                + root
                + ">";
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unzip(byte[] file) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    /** The body of the filled document. */
    static String fill(String body, LetterValues values) {
        byte[] filled = LetterCompiler.compile(word(body), WORDS).fill(values);
        String xml = unzip(filled).get("word/document.xml");
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"));
    }

    /** What a reader reads: paragraphs parted by a bar. */
    static String read(String xml) {
        return xml.replaceAll("<w:br/>", "/")
                .replaceAll("</w:p>|<w:p/>", "|")
                .replaceAll("<[^>]+>", "");
    }
}
