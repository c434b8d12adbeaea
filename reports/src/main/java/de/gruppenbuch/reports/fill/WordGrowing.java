package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** A repeating section of Word: rows that are copied as often as there are answers. */
final class WordGrowing {

    final WordPart part;
    final String id;

    /** What is copied, and the items behind it that the form has already. */
    final List<XmlNode> items;

    final List<WordFound> fields = new ArrayList<>();
    final String title;

    WordGrowing(WordPart part, XmlNode section, List<XmlNode> items) {
        this.part = part;
        this.id = part.id("t", section.from());
        this.items = items;
        XmlNode properties = section.child("w:sdtPr");
        String alias = properties == null ? null : properties.valueOf("w:alias");
        this.title = alias == null ? "" : alias.strip();
    }

    /** Null if the element is no repeating section with at least one item. */
    static WordGrowing of(WordPart part, XmlNode section) {
        XmlNode properties = section.child("w:sdtPr");
        XmlNode content = section.child("w:sdtContent");
        if (properties == null
                || content == null
                || properties.child("w15:repeatingSection") == null) {
            return null;
        }
        List<XmlNode> items = content.children().stream().filter(WordGrowing::isItem).toList();
        return items.isEmpty() ? null : new WordGrowing(part, section, items);
    }

    XmlNode first() {
        return items.get(0);
    }

    private static boolean isItem(XmlNode node) {
        XmlNode properties = node.child("w:sdtPr");
        return node.is("w:sdt")
                && node.child("w:sdtContent") != null
                && properties != null
                && properties.child("w15:repeatingSectionItem") != null;
    }
}
