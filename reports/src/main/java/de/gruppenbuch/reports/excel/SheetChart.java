package de.gruppenbuch.reports.excel;

import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.reports.form.BarChart;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A bar for each number of the table at the left; it follows the cells. */
final class SheetChart {

    private static final int FIRST_COLUMN = 3;
    private static final int COLUMNS = 9;
    private static final int LEAST_ROWS = 10;
    private static final int ROWS_OF_A_BAR = 2;

    private SheetChart() {}

    /**
     * @param sheet with the lines from row 2
     */
    static void draw(XSSFSheet sheet, ReportSection section) {
        List<ReportLine> lines = section.lines();
        int last = lastNumber(lines);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0,
                        0,
                        0,
                        0,
                        FIRST_COLUMN,
                        1,
                        FIRST_COLUMN + COLUMNS,
                        1 + Math.max(LEAST_ROWS, ROWS_OF_A_BAR * last + 4));
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(section.heading().de());
        chart.setTitleOverlay(false);
        chart.getGraphicFrame().setName(section.heading().de());
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(BarChart.description(section));
        BarChart.plot(
                chart,
                section,
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet, new CellRangeAddress(1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, new CellRangeAddress(1, last, 1, 1)));
    }

    /** Lines with words instead of numbers stand at the end and get no bar. */
    private static int lastNumber(List<ReportLine> lines) {
        return (int) lines.stream().takeWhile(line -> line.number() != null).count();
    }
}
