package de.gruppenbuch.reports.excel;

import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.domain.statistics.YearlyReport;
import de.gruppenbuch.reports.FileProperties;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.StableZip;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.FormValue;
import de.gruppenbuch.reports.form.YearlyFields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The year in numbers: a sheet that explains, then one for each table, with a chart beside it. */
public final class YearlyWorkbook {

    private static final int LABEL_WIDTH = 58;
    private static final int VALUE_WIDTH = 24;

    private final YearlyReport report;
    private final XSSFWorkbook workbook;
    private final CellStyles styles;

    private YearlyWorkbook(YearlyReport report, XSSFWorkbook workbook) {
        this.report = report;
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
    }

    /** The same report gives the same bytes. */
    public static ReportFile write(YearlyReport report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new YearlyWorkbook(report, workbook).fill();
            workbook.write(bytes);
            return new ReportFile(
                    YearlyFields.fileName(report, "xlsx"),
                    ReportFile.EXCEL,
                    StableZip.repack(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill() {
        FileProperties.set(
                workbook.getProperties().getCoreProperties().getUnderlyingProperties(),
                report.title().de(),
                report.day());
        overview();
        report.sections().forEach(this::section);
    }

    private void overview() {
        SheetWriter sheet =
                sheet(
                        FormTexts.text("sheet.overview"),
                        new SheetColumn(FormTexts.text("column.label"), LABEL_WIDTH),
                        new SheetColumn(FormTexts.text("column.value"), LABEL_WIDTH));
        YearlyFields.facts(report)
                .forEach(
                        fact ->
                                sheet.row(
                                        new FormValue.Text(fact.label()),
                                        FormValue.of(fact.value())));
        for (ReportSection section : report.sections()) {
            sheet.row(
                    new FormValue.Text(section.heading().de()),
                    new FormValue.Text(section.note().de()));
        }
        sheet.finish(false, 1, footer());
    }

    private void section(ReportSection section) {
        SheetWriter writer =
                sheet(
                        section.heading().de(),
                        new SheetColumn(section.heading().de(), LABEL_WIDTH),
                        new SheetColumn(YearlyFields.unit(section), VALUE_WIDTH, true));
        for (ReportLine line : section.lines()) {
            writer.row(new FormValue.Text(line.label().de()), value(section, line));
        }
        writer.finish(true, 1, footer());
        XSSFSheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        if (section.chart() && section.largest() > 0) {
            SheetChart.draw(sheet, section);
        }
    }

    private static FormValue value(ReportSection section, ReportLine line) {
        if (line.number() == null) {
            return new FormValue.Text(line.words().de());
        }
        return section.unit() == ReportSection.Unit.EURO
                ? new FormValue.Amount(line.number())
                : new FormValue.Count((int) (long) line.number());
    }

    private SheetWriter sheet(String name, SheetColumn... columns) {
        return new SheetWriter(workbook, styles, name, List.of(columns));
    }

    private String footer() {
        return report.title().de() + ", " + report.office() + ", " + GermanDay.format(report.day());
    }
}
