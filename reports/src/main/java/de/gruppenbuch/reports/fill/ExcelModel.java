package de.gruppenbuch.reports.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * The formulas of a workbook, taken apart by POI's own parser, without building POI's picture of
 * the workbook, which would be many times larger.
 */
final class ExcelModel implements FormulaParsingWorkbook {

    static final Ptg[] UNKNOWN = {};

    private final ExcelBook book;
    private final List<Known> names = new ArrayList<>();
    private final Map<ExcelPlace, Ptg[]> formulas = new HashMap<>();

    ExcelModel(ExcelBook book) {
        this.book = book;
        for (ExcelBook.Name name : book.names()) {
            names.add(new Known(name, names.size()));
        }
        for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
            read(sheet, book.sheets().get(sheet));
        }
    }

    /** Tokens of each formula; {@link #UNKNOWN} where POI does not know it. */
    Map<ExcelPlace, Ptg[]> formulas() {
        return formulas;
    }

    ExcelBook book() {
        return book;
    }

    EvaluationName name(int index) {
        return names.get(index);
    }

    private void read(int index, ExcelSheet sheet) {
        Map<String, ExcelCell> shared = new HashMap<>();
        for (ExcelCell cell : sheet.cells().values()) {
            if (cell.formula() != null) {
                String kind = cell.node().child("x:f").attribute("t");
                String group = cell.node().child("x:f").attribute("si");
                ExcelCell first = cell;
                if ("shared".equals(kind) && group != null) {
                    shared.putIfAbsent(group, cell);
                    first = shared.get(group);
                }
                boolean ordinary = kind == null || kind.equals("shared") || kind.equals("normal");
                ExcelPlace place = new ExcelPlace(index, cell.row(), cell.column());
                formulas.put(place, ordinary ? tokens(place, first, cell) : UNKNOWN);
            }
        }
    }

    private Ptg[] tokens(ExcelPlace place, ExcelCell first, ExcelCell cell) {
        String text = cell.formula().isEmpty() ? first.formula() : cell.formula();
        Ptg[] tokens = parse(text, place.sheet(), first.row());
        if (tokens.length == 0 || !cell.formula().isEmpty()) {
            return tokens;
        }
        return new SharedFormula(SpreadsheetVersion.EXCEL2007)
                .convertSharedFormulas(
                        tokens, cell.row() - first.row(), cell.column() - first.column());
    }

    private Ptg[] parse(String text, int sheet, int row) {
        try {
            return FormulaParser.parse(text, this, FormulaType.CELL, sheet, row);
        } catch (FormulaParseException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | UnsupportedOperationException
                | StackOverflowError unknown) {
            return UNKNOWN;
        }
    }

    @Override
    public EvaluationName getName(String name, int sheetIndex) {
        Known found = null;
        for (Known known : names) {
            boolean own = known.name.sheet() == book.sheets().get(sheetIndex).index();
            if (known.name.name().equalsIgnoreCase(name) && (own || known.name.sheet() < 0)) {
                found = own || found == null ? known : found;
            }
        }
        return found;
    }

    @Override
    public Name createName() {
        throw new UnsupportedOperationException("forms keep their names");
    }

    @Override
    public Table getTable(String name) {
        return null;
    }

    @Override
    public Ptg getNameXPtg(String name, SheetIdentifier sheet) {
        return null;
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return new Ref3DPxg(sheet, cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return new Area3DPxg(sheet, area);
    }

    @Override
    public int getExternalSheetIndex(String sheetName) {
        throw new UnsupportedOperationException("sheets go by name");
    }

    @Override
    public int getExternalSheetIndex(String workbookName, String sheetName) {
        throw new UnsupportedOperationException("no other workbooks");
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    /** A name of cells; its formula is taken apart when it is first asked for. */
    private final class Known implements EvaluationName {

        private final ExcelBook.Name name;
        private final int index;
        private Ptg[] definition;

        Known(ExcelBook.Name name, int index) {
            this.name = name;
            this.index = index;
        }

        @Override
        public String getNameText() {
            return name.name();
        }

        @Override
        public boolean isFunctionName() {
            return false;
        }

        @Override
        public boolean hasFormula() {
            return true;
        }

        @Override
        public synchronized Ptg[] getNameDefinition() {
            if (definition == null) {
                definition = UNKNOWN;
                definition = parse(name.formula(), 0, -1);
            }
            return definition.clone();
        }

        @Override
        public boolean isRange() {
            Ptg[] tokens = getNameDefinition();
            return tokens.length == 1
                    && (tokens[0] instanceof RefPtg
                            || tokens[0] instanceof AreaPtg
                            || tokens[0] instanceof Ref3DPxg
                            || tokens[0] instanceof Area3DPxg);
        }

        @Override
        public NamePtg createPtg() {
            return new NamePtg(index);
        }
    }
}
