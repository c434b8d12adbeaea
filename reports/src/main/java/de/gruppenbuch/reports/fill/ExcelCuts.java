package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlSink;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a sheet changes: at cells that are there, between them where one is missing, and between
 * rows where a whole row is. Everything else is copied.
 */
final class ExcelCuts {

    private static final byte[] NONE = {};

    private final ExcelSheet sheet;
    private final XmlNode data;
    private final String prefix;
    private final TreeMap<Integer, List<Cell>> missing = new TreeMap<>();
    private final List<Cut<Map<ExcelPlace, ExcelValue>>> cuts = new ArrayList<>();

    private ExcelCuts(ExcelSheet sheet) {
        this.sheet = sheet;
        this.data = sheet.root().child("x:sheetData");
        this.prefix = data.prefix();
    }

    /**
     * A cell in the making.
     *
     * @param begin start tag without type and end
     * @param formula to be kept, may be empty
     */
    private record Cell(ExcelPlace place, byte[] begin, byte[] formula) {}

    /**
     * @param places of this sheet that may change, answers and sums
     */
    static List<Cut<Map<ExcelPlace, ExcelValue>>> of(
            ExcelSheet sheet, Collection<ExcelPlace> places) {
        ExcelCuts cuts = new ExcelCuts(sheet);
        places.stream()
                .sorted(
                        Comparator.comparingInt(ExcelPlace::row)
                                .thenComparingInt(ExcelPlace::column))
                .forEach(cuts::add);
        cuts.missing.forEach(cuts::addMissing);
        return cuts.cuts;
    }

    private void add(ExcelPlace place) {
        ExcelCell cell = sheet.cell(place.row(), place.column());
        if (cell == null) {
            missing.computeIfAbsent(place.row(), row -> new ArrayList<>()).add(made(place));
            return;
        }
        XmlNode node = cell.node();
        XmlNode formula = node.child("x:f");
        byte[] kept = formula == null ? NONE : copy(formula.from(), formula.to());
        Cell piece = new Cell(place, begin(node), kept);
        cuts.add(
                new Cut<>(
                        node.from(),
                        node.to(),
                        (values, target) -> {
                            if (values.containsKey(place)) {
                                write(piece, values, target);
                            } else {
                                target.raw(sheet.xml(), node.from(), node.to());
                            }
                        }));
    }

    /** The start tag up to its end, without the type. */
    private byte[] begin(XmlNode node) {
        int end = node.inner() - (node.closesItself() ? 2 : 1);
        XmlNode.Attribute type = node.place("t");
        if (type == null) {
            return copy(node.from(), end);
        }
        byte[] before = copy(node.from(), type.attribute());
        byte[] after = copy(type.to() + 1, Math.max(type.to() + 1, end));
        byte[] joined = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, joined, before.length, after.length);
        return joined;
    }

    private Cell made(ExcelPlace place) {
        String address = ExcelArea.address(place.row(), place.column());
        String begin = "<" + prefix + "c r=\"" + address + "\"";
        return new Cell(place, begin.getBytes(StandardCharsets.US_ASCII), NONE);
    }

    private void addMissing(int row, List<Cell> cells) {
        XmlNode line = sheet.rows().get(row);
        if (line == null) {
            Map.Entry<Integer, XmlNode> next = sheet.rows().higherEntry(row);
            int at = next == null ? data.innerEnd() : next.getValue().from();
            String tag = "<" + prefix + "row r=\"" + (row + 1) + "\">";
            addRow(at, at, tag.getBytes(StandardCharsets.US_ASCII), cells);
        } else if (line.closesItself()) {
            byte[] open = copy(line.from(), line.to() - 1);
            open[open.length - 1] = '>';
            addRow(line.from(), line.to(), open, cells);
        } else {
            cells.forEach(cell -> addBetween(line, cell));
        }
    }

    /** A row that is made as soon as one of its cells is answered. */
    private void addRow(int from, int to, byte[] open, List<Cell> cells) {
        cuts.add(
                new Cut<>(
                        from,
                        to,
                        (values, target) -> {
                            if (cells.stream().noneMatch(c -> values.containsKey(c.place))) {
                                target.raw(sheet.xml(), from, to);
                                return;
                            }
                            target.raw(open);
                            cells.forEach(cell -> write(cell, values, target));
                            ExcelValue.raw(target, "</" + prefix + "row>");
                        }));
    }

    private void addBetween(XmlNode line, Cell cell) {
        Map.Entry<Long, ExcelCell> next =
                sheet.cells().higherEntry(ExcelArea.key(cell.place.row(), cell.place.column()));
        boolean last = next == null || next.getValue().row() != cell.place.row();
        int at = last ? line.innerEnd() : next.getValue().node().from();
        cuts.add(new Cut<>(at, at, (values, target) -> write(cell, values, target)));
    }

    private void write(Cell cell, Map<ExcelPlace, ExcelValue> values, XmlSink target) {
        ExcelValue value = values.get(cell.place);
        if (value != null) {
            value.write(target, cell.begin, prefix, cell.formula);
        }
    }

    private byte[] copy(int from, int to) {
        return Arrays.copyOfRange(sheet.xml(), from, to);
    }
}
