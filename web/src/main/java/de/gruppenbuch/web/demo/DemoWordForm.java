package de.gruppenbuch.web.demo;

import de.gruppenbuch.reports.StableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The made-up Word form, packed out of its parts. */
public final class DemoWordForm {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "rels.xml");
        PARTS.put("word/document.xml", "document.xml");
        PARTS.put("word/_rels/document.xml.rels", "document-rels.xml");
        PARTS.put("word/styles.xml", "styles.xml");
    }

    private DemoWordForm() {}

    public static byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(read(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.repack(file.toByteArray());
    }

    private static byte[] read(String part) throws IOException {
        try (InputStream stream = DemoWordForm.class.getResourceAsStream("/demo/form/" + part)) {
            return stream.readAllBytes();
        }
    }
}
