package de.gruppenbuch.reports.fill;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A workbook with answers in it, as POI's calculator sees it: one formula, and around it only
 * values, for whatever it reads was worked out before.
 */
final class ExcelEvaluation implements EvaluationWorkbook {

    private final ExcelModel model;
    private final ExcelSlots slots;
    private final ExcelValue[] values;
    private final List<Sheet> sheets;
    private ExcelPlace asked;
    private Ptg[] tokens;

    ExcelEvaluation(ExcelModel model, ExcelSlots slots, ExcelValue[] values) {
        this.model = model;
        this.slots = slots;
        this.values = values;
        List<ExcelSheet> all = model.book().sheets();
        this.sheets =
                IntStream.range(0, all.size()).mapToObj(i -> new Sheet(i, all.get(i))).toList();
    }

    /** What the formula of a cell gives now. */
    ExcelValue value(ExcelPlace place, Ptg[] formula) {
        asked = place;
        tokens = formula;
        try {
            return written(new WorkbookEvaluator(this, null, null).evaluate(cell(place)));
        } catch (NotImplementedException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | UnsupportedOperationException
                | StackOverflowError unknown) {
            // No figure is better than a wrong one; the spreadsheet works it out on opening.
            return ExcelValue.UNKNOWN;
        }
    }

    private static ExcelValue written(ValueEval result) {
        if (result instanceof NumberEval number) {
            return ExcelValue.number(number.getNumberValue());
        }
        if (result instanceof BoolEval yes) {
            return new ExcelValue("b", yes.getBooleanValue() ? "1" : "0");
        }
        if (result instanceof StringEval words) {
            return new ExcelValue("str", words.getStringValue());
        }
        if (result instanceof ErrorEval error && FormulaError.isValidCode(error.getErrorCode())) {
            return new ExcelValue("e", FormulaError.forInt(error.getErrorCode()).getString());
        }
        return ExcelValue.UNKNOWN;
    }

    private EvaluationCell cell(ExcelPlace place) {
        int slot = slots.of(place);
        ExcelValue value = slot < 0 ? slots.written(place) : slots.value(values, slot);
        boolean formula = place.equals(asked);
        if (value.type().equals("?") && !formula) {
            throw new NotImplementedException("reads what nobody can work out");
        }
        boolean nothing = value.type().isEmpty() && !formula;
        return nothing
                ? null
                : new ExcelEvaluationCell(sheets.get(place.sheet()), place, value, formula);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        return tokens;
    }

    @Override
    public String getSheetName(int sheetIndex) {
        return sheets.get(sheetIndex).sheet.name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return ((Sheet) sheet).index;
    }

    @Override
    public int getSheetIndex(String sheetName) {
        return sheets.stream()
                .filter(sheet -> sheet.sheet.name().equalsIgnoreCase(sheetName))
                .mapToInt(sheet -> sheet.index)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public EvaluationSheet getSheet(int sheetIndex) {
        return sheets.get(sheetIndex);
    }

    @Override
    public ExternalSheet getExternalSheet(int externSheetIndex) {
        throw new UnsupportedOperationException("sheets go by name");
    }

    @Override
    public ExternalSheet getExternalSheet(
            String firstSheetName, String lastSheetName, int externalWorkbookNumber) {
        boolean one = lastSheetName == null || lastSheetName.equals(firstSheetName);
        return one
                ? new ExternalSheet(null, firstSheetName)
                : new ExternalSheetRange(null, firstSheetName, lastSheetName);
    }

    @Override
    public int convertFromExternSheetIndex(int externSheetIndex) {
        return externSheetIndex;
    }

    @Override
    public ExternalName getExternalName(int externSheetIndex, int externNameIndex) {
        throw new UnsupportedOperationException("no other workbooks");
    }

    @Override
    public ExternalName getExternalName(
            String nameName, String sheetName, int externalWorkbookNumber) {
        throw new UnsupportedOperationException("no other workbooks");
    }

    @Override
    public EvaluationName getName(NamePtg namePtg) {
        return model.name(namePtg.getIndex());
    }

    @Override
    public EvaluationName getName(String name, int sheetIndex) {
        return model.getName(name, sheetIndex);
    }

    @Override
    public String resolveNameXText(NameXPtg ptg) {
        throw new UnsupportedOperationException("no other workbooks");
    }

    @Override
    public UDFFinder getUDFFinder() {
        return AggregatingUDFFinder.DEFAULT;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public void clearAllCachedResultValues() {
        // Each evaluation sees the workbook once.
    }

    /** One sheet of it. */
    private final class Sheet implements EvaluationSheet {

        private final int index;
        private final ExcelSheet sheet;

        Sheet(int index, ExcelSheet sheet) {
            this.index = index;
            this.sheet = sheet;
        }

        @Override
        public EvaluationCell getCell(int rowIndex, int columnIndex) {
            return cell(new ExcelPlace(index, rowIndex, columnIndex));
        }

        @Override
        public void clearAllCachedResultValues() {
            // As above.
        }

        @Override
        public int getLastRowNum() {
            return sheet.rows().isEmpty() ? 0 : sheet.rows().lastKey();
        }

        @Override
        public boolean isRowHidden(int rowIndex) {
            return !sheet.isSeen(rowIndex, -1);
        }
    }
}
