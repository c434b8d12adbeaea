package de.gruppenbuch.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package put together part by part, good or bad. */
public final class PackageFixture {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 1, 2, 3, 4);

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Default Extension="png" ContentType="image/png"/>%s</Types>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder overrides = new StringBuilder();
    private final Map<String, StringBuilder> relations = new LinkedHashMap<>();

    /** A small document around this text. */
    public static PackageFixture word(String body) {
        PackageFixture fixture = new PackageFixture();
        fixture.relate("", "officeDocument", "word/document.xml");
        fixture.part(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                document(body));
        return fixture;
    }

    /** The text of a document. */
    public static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document "
                + WordXml.NAMESPACES
                + "><w:body>"
                + body
                + "</w:body></w:document>";
    }

    /** A small workbook with one sheet of these rows. */
    public static PackageFixture excel(String rows) {
        PackageFixture fixture = new PackageFixture();
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        fixture.relate("", "officeDocument", "xl/workbook.xml");
        fixture.relate("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml");
        fixture.part(
                "xl/workbook.xml",
                type + "sheet.main+xml",
                ("<workbook xmlns=\"%s\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships\"><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/>"
                                + "</sheets></workbook>")
                        .formatted(main));
        fixture.part(
                "xl/worksheets/sheet1.xml",
                type + "worksheet+xml",
                "<worksheet xmlns=\""
                        + main
                        + "\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
        return fixture;
    }

    public PackageFixture part(String name, String type, String content) {
        return part(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    public PackageFixture part(String name, String type, byte[] content) {
        if (!type.isEmpty()) {
            overrides.append(
                    "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type));
        }
        return file(name, content);
    }

    /** A part of which the list of types says nothing. */
    public PackageFixture file(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public PackageFixture file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A relation to another part; the source is empty for the package. */
    public PackageFixture relate(String source, String type, String target) {
        return relation(source, type, "Target=\"" + target + "\"");
    }

    /** A relation to something outside. */
    public PackageFixture relateOutside(String source, String type, String target) {
        return relation(source, type, "Target=\"" + target + "\" TargetMode=\"External\"");
    }

    private PackageFixture relation(String source, String type, String rest) {
        StringBuilder all = relations.computeIfAbsent(source, key -> new StringBuilder());
        long number = all.chars().filter(sign -> sign == '<').count() + 1;
        all.append(
                ("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/%s\" %s/>")
                        .formatted(number, type, rest));
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes(UnaryOperator.identity());
    }

    /**
     * The file with another list of types.
     *
     * @param types changes the XML of the list
     */
    public byte[] bytes(UnaryOperator<String> types) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", utf8(types.apply(TYPES.formatted(overrides))));
        relations.forEach((source, xml) -> all.put(relationsOf(source), utf8(relationsXml(xml))));
        all.putAll(parts);
        return zip(all);
    }

    /** A ZIP of parts in order. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(DAY);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relationsXml(StringBuilder relations) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships "
                + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations
                + "</Relationships>";
    }

    private static String relationsOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
