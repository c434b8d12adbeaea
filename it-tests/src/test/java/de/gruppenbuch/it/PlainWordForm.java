package de.gruppenbuch.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up Word form: headings, rows of a label with an empty cell, and a table of costs. */
final class PlainWordForm {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String> body = new ArrayList<>();

    static PlainWordForm named(String title) {
        return new PlainWordForm().heading(title);
    }

    PlainWordForm heading(String text) {
        body.add(
                "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>"
                        .formatted(text));
        return this;
    }

    /** Labels with an empty cell right of each. */
    PlainWordForm rows(String... labels) {
        StringBuilder rows = new StringBuilder();
        for (String label : labels) {
            rows.append("<w:tr>").append(cell(label)).append(cell("")).append("</w:tr>");
        }
        return table(rows.toString(), 2);
    }

    /** A table with a heading above each column and empty rows. */
    PlainWordForm costs(int count, String... columns) {
        StringBuilder rows = new StringBuilder("<w:tr>");
        for (String column : columns) {
            rows.append(cell(column));
        }
        rows.append("</w:tr>");
        rows.append(("<w:tr>" + cell("").repeat(columns.length) + "</w:tr>").repeat(count));
        return table(rows.toString(), columns.length);
    }

    private PlainWordForm table(String rows, int columns) {
        body.add(
                "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>"
                        .formatted("<w:gridCol w:w=\"3000\"/>".repeat(columns), rows));
        return this;
    }

    private static String cell(String text) {
        String run = text.isEmpty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr><w:p>"
                + run
                + "</w:p></w:tc>";
    }

    byte[] toBytes() {
        String document =
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"%s\"><w:body>%s<w:p/></w:body></w:document>"
                        .formatted(WORD, String.join("<w:p/>", body));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                            + OFFICE
                            + "wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                            .formatted(RELATIONS));
            part(zip, "word/document.xml", document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
