package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What may be typed into cells (data validation).
 *
 * @param areas cells that the rule is for
 * @param type {@code list}, {@code date}, {@code textLength}, {@code whole}, {@code decimal} and
 *     others
 * @param first formula with the list, the length or the lower end
 * @param second formula with the upper end, empty if there is none
 */
record ExcelRule(List<ExcelArea> areas, String type, String operator, String first, String second) {

    static ExcelRule of(XmlNode node) {
        List<ExcelArea> areas = new ArrayList<>();
        String places = node.attribute("sqref");
        XmlNode inside = child(node, ":sqref");
        String text = places != null ? places : inside == null ? "" : inside.text();
        for (String place : text.strip().split("\\s+")) {
            ExcelArea area = ExcelArea.parse(place);
            if (area != null) {
                areas.add(area);
            }
        }
        return new ExcelRule(
                areas,
                Objects.requireNonNullElse(node.attribute("type"), "none"),
                Objects.requireNonNullElse(node.attribute("operator"), "between"),
                formula(node, ":formula1"),
                formula(node, ":formula2"));
    }

    boolean isFor(int row, int column) {
        return areas.stream().anyMatch(area -> area.has(row, column));
    }

    boolean isList() {
        return type.equals("list");
    }

    /** Most letters, null if the rule does not say. */
    Integer maxLength() {
        if (!type.equals("textLength")) {
            return null;
        }
        String limit =
                switch (operator) {
                    case "lessThanOrEqual", "equal", "lessThan" -> first;
                    case "between" -> second;
                    default -> "";
                };
        if (!limit.matches("\\d{1,6}")) {
            return null;
        }
        return Integer.parseInt(limit) - (operator.equals("lessThan") ? 1 : 0);
    }

    /** Lists of newer versions stand one level deeper. */
    private static String formula(XmlNode node, String name) {
        XmlNode formula = child(node, name);
        if (formula == null) {
            return "";
        }
        XmlNode inner = child(formula, ":f");
        return (inner == null ? formula : inner).text().strip();
    }

    private static XmlNode child(XmlNode node, String ending) {
        return node.children().stream()
                .filter(child -> child.name().endsWith(ending))
                .findFirst()
                .orElse(null);
    }
}
