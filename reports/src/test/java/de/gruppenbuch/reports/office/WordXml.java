package de.gruppenbuch.reports.office;

/** Writes pieces of a Word file as Word itself does, with the disorder that it leaves. */
public final class WordXml {

    public static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " mc:Ignorable=\"w14 w15\"";

    private static final String GREY = "<w:rPr><w:rStyle w:val=\"Platzhaltertext\"/></w:rPr>";

    private WordXml() {}

    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph in a style. */
    public static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
                .formatted(style, String.join("", runs));
    }

    public static String t(String text) {
        return run("", text);
    }

    public static String bold(String text) {
        return run("<w:rPr><w:b/></w:rPr>", text);
    }

    public static String run(String properties, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + safe + "</w:t></w:r>";
    }

    public static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    /**
     * A content control.
     *
     * @param properties what stands in {@code w:sdtPr} beside id, alias and tag
     */
    public static String control(String alias, String properties, String content) {
        int id = Math.abs((alias + properties + content).hashCode()) % 900_000_000 + 1;
        return ("<w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s\"/><w:id w:val=\"%d\"/>%s</w:sdtPr>"
                        + "<w:sdtContent>%s</w:sdtContent></w:sdt>")
                .formatted(alias, alias.replaceAll("[^A-Za-z]", ""), id, properties, content);
    }

    /** An empty control for text, with its invitation. */
    public static String textControl(String alias) {
        return control(
                alias,
                "<w:showingPlcHdr/><w:text/>",
                "<w:r>" + GREY + "<w:t>Klicken Sie hier, um Text einzugeben.</w:t></w:r>");
    }

    public static String dateControl(String alias) {
        return control(
                alias,
                "<w:showingPlcHdr/><w:date><w:dateFormat w:val=\"dd.MM.yyyy\"/><w:lid w:val=\"de-DE\"/>"
                        + "<w:storeMappedDataAs w:val=\"dateTime\"/><w:calendar w:val=\"gregorian\"/></w:date>",
                "<w:r>" + GREY + "<w:t>Datum wählen</w:t></w:r>");
    }

    public static String listControl(String alias, String kind, String... choices) {
        StringBuilder items =
                new StringBuilder("<w:listItem w:displayText=\"Bitte wählen\" w:value=\"\"/>");
        for (String choice : choices) {
            items.append("<w:listItem w:displayText=\"%1$s\" w:value=\"%1$s\"/>".formatted(choice));
        }
        return control(
                alias,
                "<w:showingPlcHdr/><w:%1$s>%2$s</w:%1$s>".formatted(kind, items),
                "<w:r>" + GREY + "<w:t>Bitte wählen</w:t></w:r>");
    }

    public static String checkControl(String alias) {
        return control(
                alias,
                "<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" "
                        + "w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" "
                        + "w14:font=\"MS Gothic\"/></w14:checkbox>",
                run(
                        "<w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" "
                                + "w:hAnsi=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr>",
                        "☐"));
    }

    /** A form field of old Word with five blanks as its text. */
    public static String formText(String name, String more) {
        return begin(name, "<w:textInput>" + more + "</w:textInput>")
                + instruction("FORMTEXT")
                + mark("separate")
                + run("<w:rPr><w:noProof/></w:rPr>", "\u2002\u2002\u2002")
                + run("<w:rPr><w:noProof/></w:rPr>", "\u2002\u2002")
                + mark("end");
    }

    public static String formCheck(String name) {
        return begin(name, "<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox>")
                + instruction("FORMCHECKBOX")
                + mark("separate")
                + mark("end");
    }

    public static String formList(String name, String... choices) {
        StringBuilder entries = new StringBuilder();
        for (String choice : choices) {
            entries.append("<w:listEntry w:val=\"" + choice + "\"/>");
        }
        return begin(name, "<w:ddList>" + entries + "</w:ddList>")
                + instruction("FORMDROPDOWN")
                + mark("separate")
                + mark("end");
    }

    private static String begin(String name, String data) {
        int id = Math.abs(name.hashCode()) % 10_000;
        return ("<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>"
                        + "<w:name w:val=\"%s\"/><w:enabled/><w:calcOnExit w:val=\"0\"/>%s</w:ffData></w:fldChar>"
                        + "</w:r><w:bookmarkEnd w:id=\"%d\"/>")
                .formatted(id, name, name, data, id);
    }

    /** A field of any kind, without data of a form. */
    public static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + instruction(instruction)
                + mark("separate")
                + t(result)
                + mark("end");
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\"> " + text + " </w:instrText></w:r>";
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    /** A table with lines; widths in twips. */
    public static String table(int[] widths, String... rows) {
        StringBuilder grid = new StringBuilder();
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"" + width + "\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Tabellenraster\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
                + "<w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid>"
                + grid
                + "</w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>"
                + p();
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(int width, String... paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>"
                .formatted(width, String.join("", paragraphs));
    }

    /** A grey cell over several columns. */
    public static String head(int width, int span, String words) {
        return ("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:gridSpan w:val=\"%d\"/>"
                        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9D9D9\"/></w:tcPr>%s</w:tc>")
                .formatted(width, span, p(bold(words)));
    }
}
