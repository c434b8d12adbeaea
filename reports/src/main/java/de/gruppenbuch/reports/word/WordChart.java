package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.reports.form.BarChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A chart as wide as the page, with its numbers inside and a text for those who do not see it. */
final class WordChart {

    private static final int WIDTH_POINTS = 480;
    private static final int POINTS_OF_A_BAR = 20;
    private static final int POINTS_AROUND = 45;
    private static final double HUNDRED = 100.0;

    private WordChart() {}

    static void draw(XWPFParagraph paragraph, ReportSection section) {
        List<ReportLine> lines =
                section.lines().stream().filter(line -> line.number() != null).toList();
        double divisor = section.unit() == ReportSection.Unit.EURO ? HUNDRED : 1;
        String[] labels = lines.stream().map(line -> line.label().de()).toArray(String[]::new);
        Double[] numbers =
                lines.stream().map(line -> line.number() / divisor).toArray(Double[]::new);
        try {
            XWPFRun run = paragraph.createRun();
            XWPFChart chart =
                    paragraph
                            .getDocument()
                            .createChart(
                                    run,
                                    Units.toEMU(WIDTH_POINTS),
                                    Units.toEMU(POINTS_AROUND + POINTS_OF_A_BAR * lines.size()));
            // the heading above it is its title
            chart.setAutoTitleDeleted(true);
            BarChart.plot(
                    chart,
                    section,
                    XDDFDataSourcesFactory.fromArray(labels, range(chart, lines.size(), 0), 0),
                    XDDFDataSourcesFactory.fromArray(numbers, range(chart, lines.size(), 1), 1));
            describe(run, section);
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static String range(XWPFChart chart, int lines, int column) {
        return chart.formatRange(new CellRangeAddress(1, lines, column, column));
    }

    private static void describe(XWPFRun run, ReportSection section) {
        for (CTInline inline : run.getCTR().getDrawingArray(0).getInlineList()) {
            inline.getDocPr().setName(section.heading().de());
            inline.getDocPr().setDescr(BarChart.description(section));
        }
    }
}
