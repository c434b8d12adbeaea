package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.PackageGate;
import de.gruppenbuch.reports.office.Relation;
import de.gruppenbuch.reports.office.Relations;
import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a Word file that people see: the text, a header or a footer.
 *
 * @param index 0 for the text
 * @param footer whether it stands at the bottom of each page
 */
record WordPart(int index, boolean footer, String name, byte[] xml, XmlNode root) {

    private static final Set<String> BESIDE = Set.of("header", "footer");

    /** The text and, in the order of their relations, headers and footers. */
    static List<WordPart> of(OfficePackage source) {
        List<WordPart> parts = new ArrayList<>();
        String main = PackageGate.mainPart(source);
        parts.add(read(source, 0, main, false));
        for (Relation relation : Relations.of(source, main)) {
            String name = relation.part(main);
            boolean known = parts.stream().anyMatch(part -> part.name.equals(name));
            if (BESIDE.contains(relation.type()) && source.has(name) && !known) {
                boolean footer = relation.type().equals("footer");
                parts.add(read(source, parts.size(), name, footer));
            }
        }
        return parts;
    }

    /** Id of what begins at a byte; stays the same while the file does. */
    String id(String kind, int at) {
        return index == 0 ? kind + at : kind + index + "-" + at;
    }

    private static WordPart read(OfficePackage source, int index, String name, boolean footer) {
        byte[] xml = source.inflate(name);
        return new WordPart(index, footer, name, xml, XmlTree.parse(xml));
    }
}
