package de.gruppenbuch.reports.fill;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A cell as POI's calculator sees it.
 *
 * @param formula whether its value has to be worked out
 */
record ExcelEvaluationCell(
        EvaluationSheet sheet, ExcelPlace place, ExcelValue value, boolean formula)
        implements EvaluationCell {

    @Override
    public Object getIdentityKey() {
        return place;
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return place.row();
    }

    @Override
    public int getColumnIndex() {
        return place.column();
    }

    @Override
    public CellType getCellType() {
        return formula ? CellType.FORMULA : getCachedFormulaResultType();
    }

    @Override
    public double getNumericCellValue() {
        return Double.parseDouble(value.text());
    }

    @Override
    public String getStringCellValue() {
        return value.text();
    }

    @Override
    public boolean getBooleanCellValue() {
        return value.text().equals("1");
    }

    @Override
    public int getErrorCellValue() {
        return FormulaError.forString(value.text()).getCode();
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
        return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        if (value.text().isEmpty()) {
            return CellType.BLANK;
        }
        return switch (value.type()) {
            case "", "n" -> CellType.NUMERIC;
            case "b" -> CellType.BOOLEAN;
            case "e" -> CellType.ERROR;
            default -> CellType.STRING;
        };
    }
}
