package de.gruppenbuch.reports.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/** Cells that a formula reads. */
final class ExcelPrecedents {

    private static final int MAX_NAMES = 8;
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?:('(?:[^']|'')+'|[\\p{L}0-9_.]+)!)?"
                            + "(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)(?![\\w(])");

    private final ExcelModel model;
    private final int sheet;
    private final List<Read> reads = new ArrayList<>();
    private boolean anywhere;

    private ExcelPrecedents(ExcelModel model, int sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    /** Cells of one sheet. */
    record Read(int sheet, ExcelArea area) {}

    /**
     * @param anywhere whether the formula finds its cells only while it calculates
     */
    record Reads(List<Read> places, boolean anywhere) {

        /** Whether the formula may change with a cell. */
        boolean has(ExcelPlace cell) {
            return anywhere || reads(cell);
        }

        boolean reads(ExcelPlace cell) {
            for (Read read : places) {
                if (read.sheet == cell.sheet() && read.area.has(cell.row(), cell.column())) {
                    return true;
                }
            }
            return false;
        }

        long size() {
            return places.stream().mapToLong(read -> read.area.size()).sum();
        }
    }

    /**
     * @param text of a formula that is not taken apart
     */
    static Reads of(ExcelModel model, int sheet, Ptg[] tokens, String text) {
        ExcelPrecedents finder = new ExcelPrecedents(model, sheet);
        if (tokens.length == 0) {
            finder.search(text);
        } else {
            finder.collect(tokens, 0);
        }
        return new Reads(List.copyOf(finder.reads), finder.anywhere);
    }

    private void collect(Ptg[] tokens, int depth) {
        for (Ptg token : tokens) {
            if (token instanceof NamePtg name && depth < MAX_NAMES) {
                collect(model.name(name.getIndex()).getNameDefinition(), depth + 1);
            } else if (token instanceof RefPtgBase cell) {
                add(token, ExcelArea.of(cell.getRow(), cell.getColumn()));
            } else if (token instanceof AreaPtgBase area) {
                add(
                        token,
                        new ExcelArea(
                                area.getFirstRow(),
                                area.getFirstColumn(),
                                area.getLastRow(),
                                area.getLastColumn()));
            } else if (token instanceof AbstractFunctionPtg function) {
                String name = function.getName();
                anywhere |= name.equals("INDIRECT") || name.equals("OFFSET");
            }
        }
    }

    private void add(Ptg token, ExcelArea area) {
        boolean elsewhere = token instanceof Ref3DPxg || token instanceof Area3DPxg;
        if (!elsewhere) {
            reads.add(new Read(sheet, area));
            return;
        }
        Pxg3D place = (Pxg3D) token;
        int first = index(place.getSheetName());
        int last = place.getLastSheetName() == null ? first : index(place.getLastSheetName());
        for (int i = Math.max(0, first); i <= last; i++) {
            reads.add(new Read(i, area));
        }
    }

    private void search(String text) {
        Matcher found = REFERENCE.matcher(text);
        while (found.find()) {
            String on = found.group(1);
            int where = on == null ? sheet : index(on.replaceAll("^'|'$", "").replace("''", "'"));
            ExcelArea area = ExcelArea.parse(found.group(2));
            if (where >= 0 && area != null) {
                reads.add(new Read(where, area));
            }
        }
    }

    private int index(String name) {
        List<ExcelSheet> sheets = model.book().sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
