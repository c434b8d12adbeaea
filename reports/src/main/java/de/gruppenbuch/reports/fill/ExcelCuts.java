package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.ExcelPen.Cell;
import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlSink;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
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

    private final ExcelSheet sheet;
    private final ExcelSlots slots;
    private final XmlNode data;
    private final String prefix;
    private final ExcelPen pen;
    private final TreeMap<Integer, List<Cell>> missing = new TreeMap<>();
    private final List<Cut<ExcelValue[]>> cuts = new ArrayList<>();

    private ExcelCuts(ExcelSheet sheet, ExcelSlots slots) {
        this.sheet = sheet;
        this.slots = slots;
        this.data = sheet.root().child("x:sheetData");
        this.prefix = data.prefix();
        this.pen = new ExcelPen(prefix);
    }

    /**
     * @param places of this sheet that may change, answers and sums
     */
    static List<Cut<ExcelValue[]>> of(
            ExcelSheet sheet, ExcelSlots slots, Collection<ExcelPlace> places) {
        ExcelCuts cuts = new ExcelCuts(sheet, slots);
        places.stream()
                .sorted(
                        Comparator.comparingInt(ExcelPlace::row)
                                .thenComparingInt(ExcelPlace::column))
                .forEach(cuts::add);
        cuts.missing.forEach(cuts::addMissing);
        return cuts.cuts;
    }

    private void add(ExcelPlace place) {
        int slot = slots.of(place);
        ExcelCell cell = sheet.cell(place.row(), place.column());
        if (cell == null) {
            String address = ExcelArea.address(place.row(), place.column());
            missing.computeIfAbsent(place.row(), row -> new ArrayList<>())
                    .add(new Cell(slot, ExcelPen.ascii("<" + prefix + "c r=\"" + address + "\"")));
            return;
        }
        XmlNode node = cell.node();
        XmlNode formula = node.child("x:f");
        Cell piece =
                formula == null
                        ? new Cell(slot, begin(node))
                        : new Cell(slot, begin(node), copy(formula.from(), formula.to()));
        cuts.add(
                new Cut<>(
                        node.from(),
                        node.to(),
                        (values, target) -> {
                            if (values[slot] == null) {
                                target.raw(sheet.xml(), node.from(), node.to());
                            } else {
                                pen.write(piece, values[slot], target);
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

    private void addMissing(int row, List<Cell> cells) {
        XmlNode line = sheet.rows().get(row);
        if (line == null) {
            Map.Entry<Integer, XmlNode> next = sheet.rows().higherEntry(row);
            int at = next == null ? data.innerEnd() : next.getValue().from();
            addRow(at, at, ExcelPen.ascii("<" + prefix + "row r=\"" + (row + 1) + "\">"), cells);
        } else if (line.closesItself()) {
            byte[] open = copy(line.from(), line.to() - 1);
            open[open.length - 1] = '>';
            addRow(line.from(), line.to(), open, cells);
        } else {
            cells.forEach(cell -> addBetween(row, line, cell));
        }
    }

    /** A row that is made as soon as one of its cells is answered. */
    private void addRow(int from, int to, byte[] open, List<Cell> cells) {
        cuts.add(
                new Cut<>(
                        from,
                        to,
                        (values, target) -> {
                            if (cells.stream().allMatch(cell -> values[cell.slot()] == null)) {
                                target.raw(sheet.xml(), from, to);
                                return;
                            }
                            target.raw(open);
                            cells.forEach(cell -> write(cell, values, target));
                            target.raw(pen.rowEnd());
                        }));
    }

    private void addBetween(int row, XmlNode line, Cell cell) {
        int column = slots.places().get(cell.slot()).column();
        Map.Entry<Long, ExcelCell> next = sheet.cells().higherEntry(ExcelArea.key(row, column));
        boolean last = next == null || next.getValue().row() != row;
        int at = last ? line.innerEnd() : next.getValue().node().from();
        cuts.add(new Cut<>(at, at, (values, target) -> write(cell, values, target)));
    }

    private void write(Cell cell, ExcelValue[] values, XmlSink target) {
        if (values[cell.slot()] != null) {
            pen.write(cell, values[cell.slot()], target);
        }
    }

    private byte[] copy(int from, int to) {
        return Arrays.copyOfRange(sheet.xml(), from, to);
    }
}
