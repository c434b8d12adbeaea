package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A sheet of a workbook as its part says, with the places of rows and cells in the bytes. */
final class ExcelSheet {

    private static final int MAX_CELLS = 40_000;
    private static final int MAX_MERGED = 200_000;

    private final int index;
    private final String name;
    private final String part;
    private final byte[] xml;
    private final XmlNode root;
    private final boolean hidden;
    private final TreeMap<Long, ExcelCell> cells = new TreeMap<>();
    private final TreeMap<Integer, XmlNode> rows = new TreeMap<>();
    private final Map<Long, ExcelArea> merged = new HashMap<>();
    private final List<ExcelRule> rules = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final boolean locked;

    ExcelSheet(Part source, List<String> strings) {
        this.index = source.index;
        this.name = source.name;
        this.part = source.part;
        this.xml = source.xml;
        this.root = source.root;
        this.hidden = source.hidden;
        XmlNode data = root.child("x:sheetData");
        if (data == null) {
            throw Refusal.BROKEN.at();
        }
        readRows(data, strings);
        readMerged();
        readColumns();
        root.each(this::readRule);
        XmlNode protection = root.child("x:sheetProtection");
        locked = protection != null && isTrue(protection.attribute("sheet"));
    }

    /**
     * Where a sheet comes from.
     *
     * @param index place among the sheets, counted from 0
     * @param hidden whether people do not see it
     */
    record Part(int index, String name, String part, byte[] xml, XmlNode root, boolean hidden) {}

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    String part() {
        return part;
    }

    byte[] xml() {
        return xml;
    }

    XmlNode root() {
        return root;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Whether only unlocked cells can be typed in. */
    boolean isLocked() {
        return locked;
    }

    /** By {@link ExcelArea#key}, in reading order. */
    TreeMap<Long, ExcelCell> cells() {
        return cells;
    }

    TreeMap<Integer, XmlNode> rows() {
        return rows;
    }

    List<ExcelRule> rules() {
        return rules;
    }

    /**
     * @return null if nothing is written about the cell
     */
    ExcelCell cell(int row, int column) {
        return cells.get(ExcelArea.key(row, column));
    }

    /** The joined cells that a cell is one of, or the cell alone. */
    ExcelArea area(int row, int column) {
        ExcelArea area = merged.get(ExcelArea.key(row, column));
        return area == null ? ExcelArea.of(row, column) : area;
    }

    boolean isSeen(int row, int column) {
        XmlNode line = rows.get(row);
        boolean shut = line != null && isTrue(line.attribute("hidden"));
        return !shut && !hiddenColumns.contains(column);
    }

    private void readRows(XmlNode data, List<String> strings) {
        int row = -1;
        for (XmlNode line : data.children()) {
            row = number(line.attribute("r"), row + 2) - 1;
            if (row < 0 || row >= ExcelArea.ROWS || rows.put(row, line) != null) {
                throw Refusal.BROKEN.at();
            }
            int column = -1;
            for (XmlNode node : line.children()) {
                String address = node.attribute("r");
                ExcelArea place = address == null ? null : ExcelArea.parse(address);
                column = place == null ? column + 1 : place.left();
                if (column >= ExcelArea.COLUMNS || (place != null && place.top() != row)) {
                    throw Refusal.BROKEN.at();
                }
                cells.put(ExcelArea.key(row, column), read(node, row, column, strings));
                if (cells.size() > MAX_CELLS) {
                    throw Refusal.NESTED.at();
                }
            }
        }
    }

    private static ExcelCell read(XmlNode node, int row, int column, List<String> strings) {
        String type = Objects.requireNonNullElse(node.attribute("t"), "");
        XmlNode value = node.child("x:v");
        String text = value == null ? "" : value.text();
        if (type.equals("s") && !text.isEmpty()) {
            int index = number(text, -1);
            if (index < 0 || index >= strings.size()) {
                throw Refusal.BROKEN.at();
            }
            text = strings.get(index);
        } else if (type.equals("inlineStr")) {
            XmlNode inline = node.child("x:is");
            text = inline == null ? "" : ExcelBook.words(inline);
        }
        XmlNode formula = node.child("x:f");
        return new ExcelCell(
                row,
                column,
                node,
                number(node.attribute("s"), 0),
                type,
                text,
                formula == null ? null : formula.text(),
                type.equals("inlineStr") && !strings.isEmpty());
    }

    private void readMerged() {
        XmlNode list = root.child("x:mergeCells");
        long sum = 0;
        for (XmlNode node : list == null ? List.<XmlNode>of() : list.children()) {
            ExcelArea area = area(node.attribute("ref"));
            sum += area.size();
            if (sum > MAX_MERGED) {
                throw Refusal.NESTED.at();
            }
            for (int row = area.top(); row <= area.bottom(); row++) {
                for (int column = area.left(); column <= area.right(); column++) {
                    merged.put(ExcelArea.key(row, column), area);
                }
            }
        }
    }

    private void readColumns() {
        XmlNode list = root.child("x:cols");
        for (XmlNode node : list == null ? List.<XmlNode>of() : list.children()) {
            if (isTrue(node.attribute("hidden"))) {
                int last = Math.min(number(node.attribute("max"), 0), ExcelArea.COLUMNS);
                for (int column = number(node.attribute("min"), 1); column <= last; column++) {
                    hiddenColumns.add(column - 1);
                }
            }
        }
    }

    private void readRule(XmlNode node) {
        if (node.name().endsWith(":dataValidation")) {
            rules.add(ExcelRule.of(node));
        }
    }

    private static ExcelArea area(String text) {
        ExcelArea area = text == null ? null : ExcelArea.parse(text);
        if (area == null) {
            throw Refusal.BROKEN.at();
        }
        return area;
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** A whole number of the file, or something else where there is none. */
    static int number(String text, int otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException odd) {
            throw Refusal.BROKEN.at();
        }
    }
}
