package de.gruppenbuch.reports.letter;

import java.util.List;

/** A table of a shipped letter: lines between rows, a shaded header that is repeated. */
final class MarkupTable {

    private static final String BORDERS =
            "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C9D2D5\"/>"
                    + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C9D2D5\"/>"
                    + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C9D2D5\"/></w:tblBorders>";
    private static final String MARGINS =
            "<w:tblCellMar><w:left w:w=\"90\" w:type=\"dxa\"/><w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar>";

    private final List<Integer> widths;
    private final StringBuilder rows = new StringBuilder();

    MarkupTable(String widths) {
        this.widths = LetterMarkup.widths(widths);
    }

    void header(String cells) {
        rows.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cells(
                cells,
                "TableHeader",
                "TableHeader",
                "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E6EFF1\"/>");
    }

    void row(String cells) {
        rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells(cells, "TableLabel", "TableText", "");
    }

    void sum(String cells) {
        rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells(cells, "TableSum", "TableSum", "");
    }

    String toXml() {
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        return "<w:tbl><w:tblPr><w:tblW w:w=\""
                + sum
                + "\" w:type=\"dxa\"/>"
                + BORDERS
                + "<w:tblLayout w:type=\"fixed\"/>"
                + MARGINS
                + "</w:tblPr>"
                + grid
                + "</w:tblGrid>"
                + rows
                + "</w:tbl>";
    }

    private void cells(String cells, String first, String others, String shade) {
        String[] texts = cells.split("\\|", -1);
        for (int column = 0; column < widths.size(); column++) {
            rows.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(widths.get(column))
                    .append("\" w:type=\"dxa\"/>")
                    .append(shade)
                    .append("</w:tcPr>")
                    .append(paragraph(column == 0 ? first : others, texts[column]))
                    .append("</w:tc>");
        }
        rows.append("</w:tr>");
    }

    static String paragraph(String style, String text) {
        String start = "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return text.isEmpty()
                ? start + "</w:p>"
                : start + "<w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r></w:p>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
