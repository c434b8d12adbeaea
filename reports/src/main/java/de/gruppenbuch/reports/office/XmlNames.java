package de.gruppenbuch.reports.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names in the prefixes that everybody uses for the namespaces of Office. */
final class XmlNames {

    private static final String MAIN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry(MAIN + "wordprocessingml/2006/main", "w"),
                    Map.entry(STRICT + "wordprocessingml/main", "w"),
                    Map.entry(MICROSOFT + "word/2010/wordml", "w14"),
                    Map.entry(MICROSOFT + "word/2012/wordml", "w15"),
                    Map.entry(MICROSOFT + "word/2010/wordprocessingShape", "wps"),
                    Map.entry(MAIN + "spreadsheetml/2006/main", "x"),
                    Map.entry(STRICT + "spreadsheetml/main", "x"),
                    Map.entry(MAIN + "officeDocument/2006/relationships", "r"),
                    Map.entry(STRICT + "officeDocument/relationships", "r"),
                    Map.entry(MAIN + "markup-compatibility/2006", "mc"),
                    Map.entry(MAIN + "drawingml/2006/main", "a"),
                    Map.entry(MAIN + "drawingml/2006/picture", "pic"),
                    Map.entry(MAIN + "drawingml/2006/wordprocessingDrawing", "wp"),
                    Map.entry(STRICT + "drawingml/main", "a"),
                    Map.entry(STRICT + "drawingml/picture", "pic"),
                    Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v"),
                    Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    /** Bound without being declared (Namespaces in XML 1.0, 3). */
    static final Map<String, String> BOUND = Map.of("xml", "xml");

    private XmlNames() {}

    /** Prefixes in the file to usual ones, with those that this element declares. */
    static Map<String, String> declared(XmlNode node, Map<String, String> above) {
        Map<String, String> all = above;
        byte[] xml = node.bytes();
        int begin = node.from() + 1 + node.rawName().length();
        if (!contains(xml, begin, node.inner())) {
            return above;
        }
        for (XmlNode.Attribute each : attributes(xml, begin, node.inner())) {
            if (each.name().equals("xmlns") || each.name().startsWith("xmlns:")) {
                if (all == above) {
                    all = new HashMap<>(above);
                }
                String prefix = each.name().equals("xmlns") ? "" : each.name().substring(6);
                String uri = XmlText.decode(xml, each.from(), each.to());
                all.put(prefix, USUAL.getOrDefault(uri, "?"));
            }
        }
        return all;
    }

    /** The name with the usual prefix; attributes without a prefix have no namespace. */
    static String canonical(String raw, Map<String, String> prefixes, boolean element) {
        int colon = raw.indexOf(':');
        if (colon < 0 && !element) {
            return raw;
        }
        String written = colon < 0 ? "" : raw.substring(0, colon);
        String usual = prefixes.get(written);
        if (written.equals(usual)) {
            return raw;
        }
        String local = raw.substring(colon + 1);
        if (usual == null) {
            return colon < 0 ? local : "?:" + local;
        }
        return usual + ":" + local;
    }

    /** Attributes of a tag that is well-formed. */
    static List<XmlNode.Attribute> attributes(byte[] xml, int begin, int end) {
        List<XmlNode.Attribute> found = new ArrayList<>(4);
        int at = begin;
        while (at < end) {
            int space = at;
            while (at < end && xml[at] <= ' ') {
                at++;
            }
            int name = at;
            while (at < end && xml[at] != '=' && xml[at] > ' ' && xml[at] != '>') {
                at++;
            }
            int nameEnd = at;
            while (at < end && xml[at] != '"' && xml[at] != '\'') {
                if (xml[at] == '>') {
                    return found;
                }
                at++;
            }
            if (at >= end) {
                return found;
            }
            int from = at + 1;
            byte quote = xml[at];
            at = from;
            while (at < end && xml[at] != quote) {
                at++;
            }
            String text = new String(xml, name, nameEnd - name, StandardCharsets.UTF_8);
            found.add(new XmlNode.Attribute(text, space, from, at));
            at++;
        }
        return found;
    }

    private static boolean contains(byte[] xml, int from, int to) {
        for (int at = from; at + 5 <= to; at++) {
            if (xml[at] == 'x' && xml[at + 1] == 'm' && xml[at + 2] == 'l' && xml[at + 3] == 'n') {
                return true;
            }
        }
        return false;
    }
}
