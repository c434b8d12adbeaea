package de.gruppenbuch.reports.fill;

import java.util.Set;

/**
 * Which words of a sheet belong to a cell: those left of it on its row, otherwise those above it.
 */
final class ExcelLabels {

    private static final int FAR_LEFT = 8;
    private static final int FAR_ABOVE = 3;
    private static final int FAR_IN_TABLE = 40;

    private final ExcelSheet sheet;
    private final Set<Long> open;

    /**
     * @param open cells that take answers, which end the search
     */
    ExcelLabels(ExcelSheet sheet, Set<Long> open) {
        this.sheet = sheet;
        this.open = open;
    }

    /**
     * Empty if no words are near. Where several cells of a row are open, as beside fixed kinds of
     * cost, the words of the row and the heading of the column.
     */
    String of(int row, int column) {
        if (isInGrid(row, column)) {
            String line = PdfWords.tidy(find(row, column, 0, -1).value());
            return line + " \u2013 " + PdfWords.tidy(find(row, column, -1, 0).value());
        }
        ExcelCell left = left(row, column);
        ExcelCell cell = left == null ? above(row, column) : left;
        return cell == null ? "" : PdfWords.tidy(cell.value());
    }

    /** Whether a row with words of its own crosses a column with a heading here. */
    boolean isInGrid(int row, int column) {
        return isOpenBeside(row, column)
                && find(row, column, 0, -1) != null
                && find(row, column, -1, 0) != null;
    }

    private boolean isOpenBeside(int row, int column) {
        ExcelArea area = sheet.area(row, column);
        return isOpen(row, area.left() - 1) || isOpen(row, area.right() + 1);
    }

    private boolean isOpen(int row, int column) {
        if (column < 0) {
            return false;
        }
        ExcelArea area = sheet.area(row, column);
        return open.contains(ExcelArea.key(area.top(), area.left()));
    }

    /** The next words in one direction, past other open cells; never from one table to another. */
    private ExcelCell find(int row, int column, int down, int right) {
        int atRow = row;
        int atColumn = column;
        for (int i = 0; i < FAR_IN_TABLE; i++) {
            ExcelArea area = sheet.area(atRow, atColumn);
            atRow = down == 0 ? atRow : area.top() - 1;
            atColumn = right == 0 ? atColumn : area.left() - 1;
            if (atRow < 0 || atColumn < 0) {
                return null;
            }
            ExcelArea next = sheet.area(atRow, atColumn);
            ExcelCell cell = sheet.cell(next.top(), next.left());
            if (cell != null && cell.speaks()) {
                return cell;
            }
        }
        return null;
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
