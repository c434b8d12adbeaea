package de.gruppenbuch.reports.fill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;

/** A workbook with answers in it, as POI's calculator sees it. */
final class ExcelEvaluation implements EvaluationWorkbook {

    private final ExcelModel model;
    private final Map<ExcelPlace, Ptg[]> tokens;
    private final Set<ExcelPlace> dependent;
    private final Map<ExcelPlace, ExcelValue> answers;
    private final List<Sheet> sheets;

    ExcelEvaluation(
            ExcelModel model,
            Map<ExcelPlace, Ptg[]> tokens,
            Set<ExcelPlace> dependent,
            Map<ExcelPlace, ExcelValue> answers) {
        this.model = model;
        this.tokens = tokens;
        this.dependent = dependent;
        this.answers = answers;
        List<ExcelSheet> all = model.book().sheets();
        this.sheets =
                IntStream.range(0, all.size()).mapToObj(i -> new Sheet(i, all.get(i))).toList();
    }

    /** The cell as it stands now; formulas that no answer changes keep the value they came with. */
    EvaluationCell cell(ExcelPlace place) {
        ExcelSheet sheet = model.book().sheets().get(place.sheet());
        ExcelCell written = sheet.cell(place.row(), place.column());
        ExcelValue answer = answers.get(place);
        if (answer == null && written == null) {
            return null;
        }
        boolean formula = dependent.contains(place);
        ExcelValue value =
                answer != null ? answer : new ExcelValue(written.type(), written.value());
        return new ExcelEvaluationCell(sheets.get(place.sheet()), place, value, formula);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        Ptg[] found = tokens.get(((ExcelEvaluationCell) cell).place());
        if (found == null || found.length == 0) {
            throw new NotImplementedException("a formula that POI does not know");
        }
        return found;
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
