package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.statistics.ReportSection;
import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Lying bars in one colour, the first line on top; the same in Word and Excel. */
public final class BarChart {

    private static final byte[] COLOUR = {(byte) 0x1F, (byte) 0x5C, (byte) 0x66};
    private static final int GAP_PERCENT = 60;
    private static final double MOST_STEPS = 8;

    private BarChart() {}

    /** Plots the numbers of a section. */
    public static void plot(
            XDDFChart chart,
            ReportSection section,
            XDDFDataSource<String> labels,
            XDDFNumericalDataSource<Double> numbers) {
        XDDFCategoryAxis down = chart.createCategoryAxis(AxisPosition.LEFT);
        down.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setCrosses(AxisCrosses.MAX);
        across.setMinimum(0);
        if (section.unit() != ReportSection.Unit.EURO) {
            across.setNumberFormat("0");
            across.setMajorUnit(Math.max(1, Math.ceil(section.largest() / MOST_STEPS)));
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, down, across);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        XDDFChartData.Series bars = data.addSeries(labels, numbers);
        bars.setTitle(section.heading().de(), null);
        bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOUR)));
        chart.plot(data);
    }

    /** What the chart shows, for people who do not see it. */
    public static String description(ReportSection section) {
        return section.heading().de()
                + ": "
                + section.lines().stream()
                        .map(line -> line.label().de() + " " + YearlyFields.value(section, line))
                        .collect(Collectors.joining("; "));
    }
}
