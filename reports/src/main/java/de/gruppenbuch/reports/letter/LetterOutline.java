package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.fill.FormOutline;
import de.gruppenbuch.reports.fill.FormOutline.Block;
import de.gruppenbuch.reports.fill.FormOutline.Cell;
import de.gruppenbuch.reports.fill.FormOutline.Paragraph;
import de.gruppenbuch.reports.fill.FormOutline.Piece;
import de.gruppenbuch.reports.fill.FormOutline.Row;
import de.gruppenbuch.reports.fill.FormOutline.Section;
import de.gruppenbuch.reports.fill.FormOutline.Table;
import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A filled letter as it reads, for a page of the browser. */
public final class LetterOutline {

    private static final Pattern HEADING = Pattern.compile("Title|Heading\\d|berschrift\\d|Titel");

    private final PartText part;

    private LetterOutline(PartText part) {
        this.part = part;
    }

    /**
     * @param letter a Word file that {@link CompiledLetter} filled
     */
    public static FormOutline of(byte[] letter) {
        byte[] document = OfficePackage.open(letter).inflate(CompiledLetter.DOCUMENT);
        LetterOutline outline = new LetterOutline(new PartText(document));
        List<Block> blocks = new ArrayList<>();
        for (XmlNode body : outline.part.root.children()) {
            if (body.is("w:body")) {
                body.children().forEach(node -> outline.add(blocks, node));
            }
        }
        return new FormOutline(List.of(new Section("", blocks)));
    }

    private void add(List<Block> blocks, XmlNode node) {
        if (node.is("w:p")) {
            String text = text(node);
            if (!text.isBlank()) {
                blocks.add(new Paragraph(isHeading(node), List.of(new Piece(text, ""))));
            }
        } else if (node.is("w:tbl")) {
            blocks.add(
                    new Table(
                            node.children().stream()
                                    .filter(row -> row.is("w:tr"))
                                    .map(this::row)
                                    .toList()));
        }
    }

    private static boolean isHeading(XmlNode paragraph) {
        XmlNode properties = paragraph.child("w:pPr");
        String style = properties == null ? null : properties.valueOf("w:pStyle");
        return style != null && HEADING.matcher(style).matches();
    }

    private Row row(XmlNode row) {
        return new Row(
                row.children().stream()
                        .filter(cell -> cell.is("w:tc"))
                        .map(cell -> new Cell(1, List.of(new Piece(text(cell), ""))))
                        .toList());
    }

    private String text(XmlNode node) {
        StringBuilder text = new StringBuilder();
        for (ParagraphText paragraph : part.paragraphs()) {
            if (node.contains(paragraph.paragraph)) {
                text.append(text.length() == 0 ? "" : "\n").append(paragraph.text());
            }
        }
        return text.toString();
    }
}
