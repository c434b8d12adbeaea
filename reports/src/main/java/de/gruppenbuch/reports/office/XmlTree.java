package de.gruppenbuch.reports.office;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Elements of a part with their places in its bytes, so that everything but the answers can be
 * copied. The part has passed {@link SafeXml}: it is well-formed, without a document type and not
 * too deep.
 */
public final class XmlTree {

    private final byte[] xml;
    private int at;
    private int elements;

    private XmlTree(byte[] xml) {
        this.xml = xml;
    }

    /**
     * The outermost element.
     *
     * @throws RuleViolatedException at {@code file}: not UTF-8, or more elements than a form has
     */
    public static XmlNode parse(byte[] xml) {
        return new XmlTree(xml).root();
    }

    private XmlNode root() {
        requireUtf8();
        XmlNode root = null;
        XmlNode open = null;
        while (next()) {
            if (xml[at + 1] == '/') {
                if (open == null) {
                    throw Refusal.BROKEN.at();
                }
                open.innerEnd = at;
                at = tagEnd(at);
                open.to = at;
                open = open.parent();
            } else {
                XmlNode node = start(open);
                root = root == null ? node : root;
                open = node.closesItself() ? open : node;
            }
        }
        if (root == null || open != null) {
            throw Refusal.BROKEN.at();
        }
        return root;
    }

    private XmlNode start(XmlNode parent) {
        if (++elements > PackageLimits.WORD_ELEMENTS) {
            throw Refusal.NESTED.at();
        }
        int end = tagEnd(at);
        int nameEnd = at + 1;
        while (nameEnd < end && xml[nameEnd] > ' ' && xml[nameEnd] != '/' && xml[nameEnd] != '>') {
            nameEnd++;
        }
        String name = new String(xml, at + 1, nameEnd - at - 1, StandardCharsets.UTF_8).intern();
        XmlNode node = new XmlNode(parent, xml, name, at, end);
        boolean closed = xml[end - 2] == '/';
        node.innerEnd = end;
        node.to = closed ? end : -1;
        at = end;
        return node;
    }

    /** Goes to the next tag of an element. */
    private boolean next() {
        while (at < xml.length) {
            if (xml[at] != '<') {
                at++;
            } else if (starts("<!--")) {
                skip("-->");
            } else if (starts("<![CDATA[")) {
                skip("]]>");
            } else if (starts("<?")) {
                skip("?>");
            } else if (starts("<!")) {
                throw Refusal.ENTITIES.at();
            } else {
                return at + 1 < xml.length;
            }
        }
        return false;
    }

    /** Behind the {@code >} of a tag; one within quotes does not count. */
    private int tagEnd(int from) {
        byte quote = 0;
        for (int i = from; i < xml.length; i++) {
            byte sign = xml[i];
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '>') {
                return i + 1;
            }
        }
        throw Refusal.BROKEN.at();
    }

    private void skip(String end) {
        while (at < xml.length && !starts(end)) {
            at++;
        }
        at += end.length();
    }

    private boolean starts(String wanted) {
        return XmlText.starts(xml, at, wanted);
    }

    /** Places are bytes, and only in UTF-8 are the signs of XML single bytes without a doubt. */
    private void requireUtf8() {
        int head = Math.min(xml.length, 200);
        String begin = new String(xml, 0, head, StandardCharsets.ISO_8859_1);
        int end = begin.indexOf("?>");
        String declaration = end < 0 ? "" : begin.substring(0, end).toLowerCase(Locale.ROOT);
        boolean other =
                declaration.contains("encoding")
                        && !declaration.contains("utf-8")
                        && !declaration.contains("us-ascii");
        boolean wide =
                xml.length > 1
                        && (xml[0] == 0
                                || xml[1] == 0
                                || xml[0] == (byte) 0xff
                                || xml[0] == (byte) 0xfe);
        if (other || wide) {
            throw Refusal.BROKEN.at();
        }
    }
}
