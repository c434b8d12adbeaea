package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * A form of three pages with 60 fields and a table whose row is repeated, in the marks of each
 * library.
 */
final class WordTemplate {

    private static final String DOCUMENT = "word/document.xml";

    /** Where the repeated row of {@code CONTROLS} begins and ends. */
    static final String ROW_BEGIN = "<w:sdt><w:sdtPr><w15:repeatingSectionItem";

    static final String ROW_END = "</w:tr></w:sdtContent></w:sdt>";

    private static final String W15 =
            "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    private WordTemplate() {}

    /** How a place is marked. */
    enum Marks {
        /** {@code ${f1}}, row {@code ${rows.a}}. */
        DOLLAR,
        /** As {@code DOLLAR}, each in a MERGEFIELD. */
        MERGE_FIELDS,
        /** {@code {{f1}}}, row {@code [a]} after {@code {{rows}}} in the heading. */
        BRACES,
        /** Content controls with a repeating section: what the product reads. */
        CONTROLS
    }

    static byte[] build(Marks marks) throws IOException {
        ZipSecureFile.setMinInflateRatio(0.001);
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            heading(document, "Antrag auf Förderung (Muster für die Messung)");
            for (int index = 1; index <= Answers.FIELDS; index++) {
                XWPFParagraph line = document.createParagraph();
                line.createRun().setText("Angabe " + index + ": ");
                put(line, marks, mark(marks, Answers.field(index), false));
                if (index % 25 == 0) {
                    line.createRun().addBreak(BreakType.PAGE);
                }
            }
            heading(document, "Kostenplan");
            table(document, marks);
            document.write(bytes);
            return marks == Marks.CONTROLS ? controls(bytes.toByteArray()) : bytes.toByteArray();
        }
    }

    private static void heading(XWPFDocument document, String text) {
        XWPFParagraph line = document.createParagraph();
        line.createRun().setText(text);
        line.getRuns().get(0).setBold(true);
        line.getRuns().get(0).setFontSize(14);
    }

    private static void table(XWPFDocument document, Marks marks) {
        XWPFTable table = document.createTable(2, Answers.COLUMNS.size());
        List<String> heads = List.of("Posten", "Begründung", "Anbieter", "Zeitraum", "Betrag");
        for (int column = 0; column < heads.size(); column++) {
            String begin = marks == Marks.BRACES && column == 0 ? "{{rows}}" : "";
            XWPFTableRow head = table.getRow(0);
            head.getCell(column)
                    .getParagraphs()
                    .get(0)
                    .createRun()
                    .setText(begin + heads.get(column));
            put(
                    table.getRow(1).getCell(column).getParagraphs().get(0),
                    marks,
                    mark(marks, Answers.COLUMNS.get(column), true));
        }
    }

    private static void put(XWPFParagraph line, Marks marks, String mark) {
        if (marks == Marks.MERGE_FIELDS) {
            CTSimpleField field = line.getCTP().addNewFldSimple();
            field.setInstr(" MERGEFIELD " + mark + " ");
            field.addNewR().addNewT().setStringValue("«" + mark + "»");
        } else {
            line.createRun().setText(mark);
        }
    }

    private static String mark(Marks marks, String name, boolean row) {
        if (marks == Marks.BRACES) {
            return row ? "[" + name + "]" : "{{" + name + "}}";
        }
        return row ? "${rows." + name + "}" : "${" + name + "}";
    }

    /** Turns the marks into content controls and the row into a repeating section. */
    private static byte[] controls(byte[] docx) throws IOException {
        return Zip.replace(
                docx,
                DOCUMENT,
                part -> {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    String run =
                            "<w:r>\\s*<w:t(?: xml:space=\"preserve\")?>(\\$\\{(?:rows\\.)?(\\w+)\\})</w:t>\\s*</w:r>";
                    xml =
                            xml.replaceAll(
                                    run,
                                    "<w:sdt><w:sdtPr><w:alias w:val=\"Feld $2\"/><w:tag w:val=\"$2\"/><w:text/></w:sdtPr>"
                                            + "<w:sdtContent><w:r><w:t>$1</w:t></w:r></w:sdtContent></w:sdt>");
                    int begin = xml.lastIndexOf("<w:tr>");
                    int end = xml.lastIndexOf("</w:tr>") + "</w:tr>".length();
                    return (xml.substring(0, begin)
                                    + "<w:sdt><w:sdtPr><w:alias w:val=\"Kostenplan\"/><w15:repeatingSection "
                                    + W15
                                    + "/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w15:repeatingSectionItem "
                                    + W15
                                    + "/></w:sdtPr><w:sdtContent>"
                                    + xml.substring(begin, end)
                                    + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
                                    + xml.substring(end))
                            .getBytes(StandardCharsets.UTF_8);
                });
    }
}
