package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.OfficeEntry;
import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.PackageGate;
import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.Relation;
import de.gruppenbuch.reports.office.Relations;
import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A workbook that has passed the gate: its sheets, names, styles. */
final class ExcelBook {

    private static final int MAX_SHEETS = 60;
    private static final int MAX_LETTERS = 4_000_000;
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final List<String> FETCHING =
            List.of("/connections.xml", "/querytables/", "/webextensions/", "/xmlmaps.xml");

    private final OfficePackage source;
    private final List<ExcelSheet> sheets = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final ExcelStyles styles;
    private final boolean from1904;

    private ExcelBook(byte[] content) {
        source = OfficePackage.open(content);
        requireNoQueries();
        String main = PackageGate.mainPart(source);
        Map<String, Relation> relations =
                Relations.of(source, main).stream()
                        .collect(Collectors.toMap(Relation::id, Function.identity(), (a, b) -> a));
        styles = new ExcelStyles(root(relations.values(), "styles", main));
        List<String> strings = strings(root(relations.values(), "sharedStrings", main));
        XmlNode book = XmlTree.parse(source.inflate(main));
        XmlNode settings = book.child("x:workbookPr");
        from1904 = settings != null && ExcelSheet.isTrue(settings.attribute("date1904"));
        XmlNode list = book.child("x:sheets");
        if (list == null || list.children().size() > MAX_SHEETS) {
            throw list == null ? Refusal.BROKEN.at() : Refusal.NESTED.at();
        }
        for (int i = 0; i < list.children().size(); i++) {
            XmlNode node = list.children().get(i);
            Relation relation = relations.get(node.attribute("r:id"));
            if (relation != null && relation.type().equals("worksheet")) {
                sheets.add(sheet(i, node, relation.part(main), strings));
            }
        }
        readNames(book.child("x:definedNames"));
        book.each(ExcelBook::check);
    }

    /**
     * A name that the author gave to cells.
     *
     * @param sheet place among all sheets that it is known in, -1 for all
     */
    record Name(String name, int sheet, String formula, boolean hidden) {}

    /**
     * @throws RuleViolatedException at {@code file}: broken, too many sheets or cells, fetching
     *     from outside
     */
    static ExcelBook open(byte[] content) {
        return new ExcelBook(content);
    }

    OfficePackage source() {
        return source;
    }

    List<ExcelSheet> sheets() {
        return sheets;
    }

    List<Name> names() {
        return names;
    }

    ExcelStyles styles() {
        return styles;
    }

    /** Whether days count from 1904, as on old Macs. */
    boolean from1904() {
        return from1904;
    }

    /**
     * @return null if there is no sheet of this name
     */
    ExcelSheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private ExcelSheet sheet(int index, XmlNode node, String part, List<String> strings) {
        byte[] xml = source.inflate(part);
        XmlNode root = XmlTree.parse(xml);
        root.each(ExcelBook::check);
        String name = Objects.requireNonNullElse(node.attribute("name"), "");
        String state = Objects.requireNonNullElse(node.attribute("state"), "visible");
        boolean hidden = !state.equals("visible");
        return new ExcelSheet(new ExcelSheet.Part(index, name, part, xml, root, hidden), strings);
    }

    private XmlNode root(Iterable<Relation> relations, String type, String main) {
        for (Relation relation : relations) {
            if (relation.type().equals(type)) {
                return XmlTree.parse(source.inflate(relation.part(main)));
            }
        }
        return null;
    }

    private static List<String> strings(XmlNode root) {
        List<String> strings = new ArrayList<>();
        long letters = 0;
        for (XmlNode item : root == null ? List.<XmlNode>of() : root.children()) {
            String words = words(item);
            letters += words.length();
            if (letters > MAX_LETTERS) {
                throw Refusal.BOMB.at();
            }
            strings.add(words);
        }
        return strings;
    }

    /** The words of a string, whatever their look; notes on how to read them aloud are left out. */
    static String words(XmlNode item) {
        StringBuilder words = new StringBuilder();
        for (XmlNode child : item.children()) {
            if (child.is("x:t")) {
                words.append(child.text());
            } else if (child.is("x:r") && child.child("x:t") != null) {
                words.append(child.child("x:t").text());
            }
        }
        if (words.indexOf("_x") < 0) {
            return words.toString();
        }
        return CODE.matcher(words)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(code.group(1), 16))));
    }

    private void readNames(XmlNode list) {
        for (XmlNode node : list == null ? List.<XmlNode>of() : list.children()) {
            String name = node.attribute("name");
            if (name != null) {
                names.add(
                        new Name(
                                name,
                                ExcelSheet.number(node.attribute("localSheetId"), -1),
                                node.text(),
                                ExcelSheet.isTrue(node.attribute("hidden"))));
            }
        }
    }

    private void requireNoQueries() {
        for (OfficeEntry entry : source.entries()) {
            String name = "/" + entry.folded();
            if (FETCHING.stream().anyMatch(name::contains)) {
                throw Refusal.DDE.at(entry.name().substring(entry.name().lastIndexOf('/') + 1));
            }
        }
    }

    private static void check(XmlNode node) {
        String name = node.name();
        String local = name.substring(name.indexOf(':') + 1);
        switch (local) {
            case "f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula" ->
                    ExcelFormulas.requireHarmless(node.text());
            default -> {
                // Everything else only shows something.
            }
        }
    }
}
