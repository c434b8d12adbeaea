package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the styles of a workbook mean for filling it in. */
final class ExcelStyles {

    private static final Style PLAIN = new Style(0, "General", false, true, false);

    private final List<Style> styles = new ArrayList<>();

    /**
     * @param root null if the workbook has no styles
     */
    ExcelStyles(XmlNode root) {
        if (root == null) {
            return;
        }
        Map<Integer, String> formats = new HashMap<>();
        for (XmlNode format : children(root, "x:numFmts")) {
            formats.put(number(format, "numFmtId"), text(format, "formatCode"));
        }
        List<Boolean> borders = children(root, "x:borders").stream().map(this::framed).toList();
        List<Boolean> fills = children(root, "x:fills").stream().map(this::filled).toList();
        for (XmlNode xf : children(root, "x:cellXfs")) {
            int id = number(xf, "numFmtId");
            String format =
                    Objects.requireNonNullElse(
                            formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id)),
                            "General");
            XmlNode protection = xf.child("x:protection");
            String locked = protection == null ? null : protection.attribute("locked");
            styles.add(
                    new Style(
                            id,
                            format,
                            DateUtil.isADateFormat(id, format),
                            locked == null || !(locked.equals("0") || locked.equals("false")),
                            at(borders, number(xf, "borderId"))
                                    || at(fills, number(xf, "fillId"))));
        }
    }

    /**
     * @param framed whether a border or a colour marks the cell
     */
    record Style(int id, String format, boolean isDate, boolean locked, boolean framed) {

        /** What is typed in stays words, whatever it looks like. */
        boolean isText() {
            return format.equals("@");
        }
    }

    Style of(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }

    private boolean framed(XmlNode border) {
        return border.children().stream()
                .filter(side -> !side.is("x:diagonal"))
                .map(side -> side.attribute("style"))
                .anyMatch(style -> style != null && !style.equals("none"));
    }

    private boolean filled(XmlNode fill) {
        XmlNode pattern = fill.child("x:patternFill");
        String type = pattern == null ? null : pattern.attribute("patternType");
        return type != null && !type.equals("none") && !type.equals("gray125");
    }

    private static boolean at(List<Boolean> marks, int index) {
        return index >= 0 && index < marks.size() && marks.get(index);
    }

    private static List<XmlNode> children(XmlNode root, String list) {
        XmlNode node = root.child(list);
        return node == null ? List.of() : node.children();
    }

    private static int number(XmlNode node, String attribute) {
        return ExcelSheet.number(node.attribute(attribute), 0);
    }

    private static String text(XmlNode node, String attribute) {
        return Objects.requireNonNullElse(node.attribute(attribute), "General");
    }
}
