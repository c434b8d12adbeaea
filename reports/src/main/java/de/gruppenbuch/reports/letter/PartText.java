package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs of a part with their letters, and its elements. */
final class PartText {

    final byte[] xml;
    final XmlNode root;

    private final Map<XmlNode, ParagraphText> paragraphs = new IdentityHashMap<>();
    private final List<XmlNode> all = new ArrayList<>();
    private final List<ParagraphText> sorted;

    PartText(byte[] xml) {
        this.xml = xml;
        root = XmlTree.parse(xml);
        collect(root);
        sorted =
                paragraphs.values().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        (ParagraphText text) -> text.paragraph.from()))
                        .toList();
    }

    /** In the order in which they begin. */
    List<ParagraphText> paragraphs() {
        return sorted;
    }

    /** Every element, a parent before its children. */
    List<XmlNode> elements() {
        return all;
    }

    /** What can be read in a row, without tables within it. */
    String rowText(XmlNode row) {
        StringBuilder text = new StringBuilder();
        for (ParagraphText paragraph : paragraphs()) {
            if (paragraph.paragraph.within("w:tr") == row) {
                text.append(paragraph.text());
            }
        }
        return text.toString();
    }

    private void collect(XmlNode node) {
        all.add(node);
        if (node.is("w:p")) {
            paragraphs.put(node, new ParagraphText(node, xml));
        }
        XmlNode paragraph = node.within("w:p");
        if (paragraph != null) {
            ParagraphText text = paragraphs.get(paragraph);
            if (node.is("w:t") && node.children().isEmpty()) {
                text.add(node);
            } else if (node.is("w:br") || (node.is("w:tab") && node.parent().is("w:r"))) {
                text.addGap();
            }
        }
        node.children().forEach(this::collect);
    }
}
