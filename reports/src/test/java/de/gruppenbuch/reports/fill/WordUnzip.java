package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.OfficeEntry;
import de.gruppenbuch.reports.office.OfficePackage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a file as text, in order. */
final class WordUnzip {

    private WordUnzip() {}

    static Map<String, String> parts(byte[] file) {
        OfficePackage opened = OfficePackage.open(file);
        Map<String, String> parts = new LinkedHashMap<>();
        for (OfficeEntry entry : opened.entries()) {
            byte[] content = opened.inflate(entry.name());
            parts.put(entry.name(), new String(content, StandardCharsets.ISO_8859_1));
        }
        return parts;
    }

    /** The text part. */
    static String text(byte[] file) {
        byte[] content = OfficePackage.open(file).inflate("word/document.xml");
        return new String(content, StandardCharsets.UTF_8);
    }
}
