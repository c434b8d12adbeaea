package de.gruppenbuch.reports.fill;

import java.util.Set;

/**
 * Which words of a sheet belong to a cell: those left of it on its row, otherwise those above it.
 */
final class ExcelLabels {

    private static final int FAR_LEFT = 8;
    private static final int FAR_ABOVE = 3;

    private final ExcelSheet sheet;
    private final Set<Long> open;

    /**
     * @param open cells that take answers, which end the search
     */
    ExcelLabels(ExcelSheet sheet, Set<Long> open) {
        this.sheet = sheet;
        this.open = open;
    }

    /** Empty if no words are near. */
    String of(int row, int column) {
        ExcelCell left = left(row, column);
        ExcelCell cell = left == null ? above(row, column) : left;
        return cell == null ? "" : PdfWords.tidy(cell.value());
    }

    /**
     * @return null if there are none; numbers of rows are passed over
     */
    ExcelCell left(int row, int column) {
        int at = sheet.area(row, column).left() - 1;
        for (int i = 0; i < FAR_LEFT && at >= 0; i++) {
            ExcelArea area = sheet.area(row, at);
            if (open.contains(ExcelArea.key(area.top(), area.left()))) {
                return null;
            }
            ExcelCell cell = sheet.cell(area.top(), area.left());
            if (cell != null && cell.speaks()) {
                return cell;
            }
            at = area.left() - 1;
        }
        return null;
    }

    /**
     * @return null if there are none
     */
    ExcelCell above(int row, int column) {
        int at = row - 1;
        for (int i = 0; i < FAR_ABOVE && at >= 0; i++) {
            ExcelArea area = sheet.area(at, column);
            if (open.contains(ExcelArea.key(area.top(), area.left()))) {
                return null;
            }
            ExcelCell cell = sheet.cell(area.top(), area.left());
            if (cell != null && cell.speaks()) {
                return cell;
            }
            at = area.top() - 1;
        }
        return null;
    }

    /** Whether words stand right beside the cell or right above it. */
    boolean isBesideWords(int row, int column) {
        ExcelArea own = sheet.area(row, column);
        return speaks(row, own.left() - 1)
                || (speaks(row, own.left() - 2) && isBare(row, own.left() - 1))
                || speaks(own.top() - 1, column);
    }

    private boolean isBare(int row, int column) {
        ExcelCell cell = sheet.cell(row, column);
        return cell == null || (cell.value().isBlank() && cell.formula() == null);
    }

    private boolean speaks(int row, int column) {
        if (row < 0 || column < 0) {
            return false;
        }
        ExcelArea area = sheet.area(row, column);
        ExcelCell cell = sheet.cell(area.top(), area.left());
        return cell != null && cell.speaks();
    }
}
