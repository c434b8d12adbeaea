package de.gruppenbuch.reports.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns the words of a shipped letter into the text part of a Word file. A line is a paragraph;
 * {@code I:} is a line of the information block, {@code B:} the subject, {@code H2:} a heading,
 * {@code *:} a bullet, {@code T:} begins a table with the widths of its columns, {@code H:}, {@code
 * R:}, {@code F:} are its header, a row, its sum, {@code D:} the place and day, {@code G:} the end,
 * {@code S:} a line to sign on, {@code Q:} the picture, {@code C:} the code, {@code >:} small
 * print.
 */
final class LetterMarkup {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";

    private static final String TAIL =
            "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId4\"/><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
                    + "<w:footerReference w:type=\"first\" r:id=\"rId6\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/>"
                    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1135\" w:bottom=\"1134\""
                    + " w:left=\"1417\" w:header=\"709\" w:footer=\"510\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";

    private final StringBuilder out = new StringBuilder(HEAD);
    private final List<String> info = new ArrayList<>();
    private MarkupTable table;
    private boolean plain;

    private LetterMarkup() {}

    static String toXml(String words) {
        LetterMarkup markup = new LetterMarkup();
        words.lines().filter(line -> !line.isBlank()).forEach(markup::line);
        markup.endTable();
        return markup.out.append(TAIL).toString();
    }

    private void line(String line) {
        if (line.equals("!plain")) {
            plain = true;
            return;
        }
        int colon = line.indexOf(": ");
        String code = colon > 0 && colon <= 2 ? line.substring(0, colon) : "";
        String text = code.isEmpty() ? line : line.substring(colon + 2);
        if (!List.of("H", "R", "F").contains(code)) {
            endTable();
        }
        switch (code) {
            case "I" -> info.add(text);
            case "T" -> table = new MarkupTable(text);
            case "H" -> table.header(text);
            case "R" -> table.row(text);
            case "F" -> table.sum(text);
            case "B" -> subject(text);
            case "G" -> closing(text);
            case "S" -> signature(text);
            case "Q" -> picture(text);
            default -> paragraph(style(code), text);
        }
    }

    private static String style(String code) {
        return switch (code) {
            case "H2" -> "Heading2";
            case "*" -> "ListBullet";
            case "D" -> "DateLine";
            case "C" -> "BigCode";
            case ">" -> "Small";
            default -> "Normal";
        };
    }

    private void subject(String text) {
        if (!plain) {
            addressField();
        }
        paragraph(plain ? "Title" : "Heading1", text);
    }

    /** 85 by 45 millimetres at the left, the information block at the right. */
    private void addressField() {
        out.append(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
                .append(
                        "<w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>")
                .append(
                        "<w:tblGrid><w:gridCol w:w=\"4819\"/><w:gridCol w:w=\"850\"/><w:gridCol w:w=\"3685\"/></w:tblGrid>")
                .append("<w:tr><w:trPr><w:trHeight w:val=\"2551\" w:hRule=\"exact\"/></w:trPr>")
                .append("<w:tc><w:tcPr><w:tcW w:w=\"4819\" w:type=\"dxa\"/></w:tcPr>");
        paragraph("ReturnAddress", "{{kontaktstelle.name}} · {{kontaktstelle.anschrift}}");
        paragraph("Address", "{{empfaenger.anschrift}}");
        out.append("</w:tc><w:tc><w:tcPr><w:tcW w:w=\"850\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>")
                .append("<w:tc><w:tcPr><w:tcW w:w=\"3685\" w:type=\"dxa\"/></w:tcPr>")
                .append(
                        "<w:p><w:pPr><w:pStyle w:val=\"Info\"/><w:spacing w:before=\"380\"/></w:pPr></w:p>");
        info.forEach(this::information);
        out.append("</w:tc></w:tr></w:tbl>");
    }

    /** A line whose value is empty is left out. */
    private void information(String text) {
        String[] parts = text.split("\\|");
        String name = parts[1].replaceAll("[{}]", "");
        out.append(
                        "<w:p><w:pPr><w:pStyle w:val=\"Info\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"InfoLabel\"/></w:rPr>")
                .append(run("{{?" + name + "}}" + parts[0]))
                .append("</w:r><w:r><w:tab/></w:r><w:r>")
                .append(run(parts[1] + "{{/" + name + "}}"))
                .append("</w:r></w:p>");
    }

    private void closing(String text) {
        paragraph("Closing", text);
        paragraph("Signer", "{{bearbeitung}}");
        paragraph("Signer", "{{kontaktstelle.name}}");
    }

    private void signature(String captions) {
        out.append(
                        "<w:p><w:pPr><w:pStyle w:val=\"SignatureLine\"/></w:pPr><w:r><w:tab/><w:tab/><w:tab/></w:r></w:p>")
                .append("<w:p><w:pPr><w:pStyle w:val=\"SignatureCaption\"/></w:pPr><w:r>")
                .append(run(captions))
                .append("<w:tab/>")
                .append(run(captions))
                .append("</w:r></w:p>");
    }

    private void picture(String mark) {
        String name = "<wp:docPr id=\"1\" name=\"QR\" descr=\"" + mark + "\"/>";
        out.append(
                        "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
                .append("<wp:extent cx=\"1620000\" cy=\"1620000\"/>")
                .append(name)
                .append(
                        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>")
                .append(
                        "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"QR\"/><pic:cNvPicPr/></pic:nvPicPr>")
                .append(
                        "<pic:blipFill><a:blip r:embed=\"rId7\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>")
                .append(
                        "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1620000\" cy=\"1620000\"/></a:xfrm>")
                .append(
                        "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>")
                .append("</wp:inline></w:drawing></w:r></w:p>");
    }

    private void paragraph(String style, String text) {
        out.append(MarkupTable.paragraph(style, text));
    }

    private void endTable() {
        if (table != null) {
            out.append(table.toXml());
            paragraph("TableGap", "");
            table = null;
        }
    }

    private static String run(String text) {
        return "<w:t xml:space=\"preserve\">" + MarkupTable.escape(text) + "</w:t>";
    }

    static List<Integer> widths(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .collect(Collectors.toList());
    }
}
