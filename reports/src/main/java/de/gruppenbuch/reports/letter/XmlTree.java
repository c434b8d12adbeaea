package de.gruppenbuch.reports.letter;

/**
 * Reads the elements of a well-formed part with their places in its text. It keeps places, which no
 * parser of the JDK does exactly; whether the part is well formed was checked by a parser before.
 */
final class XmlTree {

    private final String xml;
    private int at;

    private XmlTree(String xml) {
        this.xml = xml;
    }

    /** The root element. */
    static XmlNode read(String xml) {
        return new XmlTree(xml).read();
    }

    private XmlNode read() {
        XmlNode root = null;
        XmlNode open = null;
        while (at < xml.length()) {
            if (xml.charAt(at) != '<') {
                at = endOr(xml.indexOf('<', at));
            } else if (skipped("<!--", "-->") || skipped("<?", "?>") || skipped("<![", "]]>")) {
                continue;
            } else if (xml.charAt(at + 1) == '/') {
                open.contentEnd = at;
                at = xml.indexOf('>', at) + 1;
                open.end = at;
                open = open.parent;
            } else {
                XmlNode node = element(open);
                root = root == null ? node : root;
                open = node.end > 0 ? open : node;
            }
        }
        return root;
    }

    private XmlNode element(XmlNode parent) {
        int start = at;
        int close = closing(start + 1);
        int nameEnd = start + 1;
        while (" \t\r\n/>".indexOf(xml.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        at = close + 1;
        XmlNode node = new XmlNode(xml.substring(start + 1, nameEnd), parent, start, at);
        if (xml.charAt(close - 1) == '/') {
            node.contentEnd = at;
            node.end = at;
        }
        return node;
    }

    /** A greater-than sign may stand within the value of an attribute. */
    private int closing(int from) {
        char quote = 0;
        for (int i = from; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        throw new IllegalArgumentException("no well-formed XML");
    }

    private boolean skipped(String begin, String end) {
        if (!xml.startsWith(begin, at)) {
            return false;
        }
        int close = xml.indexOf(end, at + begin.length());
        at = close < 0 ? xml.length() : close + end.length();
        return true;
    }

    private int endOr(int found) {
        return found < 0 ? xml.length() : found;
    }
}
