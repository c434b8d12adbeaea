package de.gruppenbuch.reports.excel;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.reports.FileProperties;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.StableZip;
import de.gruppenbuch.reports.form.ApplicationForm;
import de.gruppenbuch.reports.form.FormEntry;
import de.gruppenbuch.reports.form.FormSection;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.FormValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The application as three sheets: "Übersicht" with every numbered answer, "Kostenplan" with the
 * lines and their sums as formulas, "Digitale Anwendungen" with the evidence of each tool.
 */
public final class FundingWorkbook {

    private final FundingSnapshot snapshot;
    private final XSSFWorkbook workbook;
    private final CellStyles styles;
    private final String footer;

    private FundingWorkbook(FundingSnapshot snapshot, XSSFWorkbook workbook) {
        this.snapshot = snapshot;
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
        this.footer = ApplicationForm.title(snapshot) + ", " + snapshot.number();
    }

    /** The same snapshot gives the same bytes. */
    public static ReportFile write(FundingSnapshot snapshot) {
        return write(snapshot, FundingWorkbook::fill);
    }

    /** The sheet "Kostenplan" alone. */
    public static ReportFile writePlan(FundingSnapshot snapshot) {
        return write(snapshot, FundingWorkbook::fillPlan);
    }

    private static ReportFile write(FundingSnapshot snapshot, Consumer<FundingWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(new FundingWorkbook(snapshot, workbook));
            workbook.write(bytes);
            return new ReportFile(
                    ApplicationForm.fileName(snapshot, "xlsx"),
                    ReportFile.EXCEL,
                    StableZip.repack(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill() {
        setProperties();
        overview();
        PlanSheet.write(sheet("sheet.plan", PlanSheet.columns()), snapshot, footer);
        ToolSheet.write(sheet("sheet.digital", ToolSheet.columns()), snapshot, footer);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void fillPlan() {
        setProperties();
        PlanSheet.write(sheet("sheet.plan", PlanSheet.columns()), snapshot, footer);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void overview() {
        SheetWriter sheet =
                sheet(
                        "sheet.overview",
                        List.of(
                                new SheetColumn(FormTexts.text("column.number"), 7),
                                new SheetColumn(FormTexts.text("column.section"), 20),
                                new SheetColumn(FormTexts.text("column.label"), 36),
                                new SheetColumn(FormTexts.text("column.value"), 44)));
        for (FormSection section : ApplicationForm.sections(snapshot)) {
            for (FormEntry entry : section.entries()) {
                sheet.row(
                        new FormValue.Text(entry.number()),
                        new FormValue.Text(section.title()),
                        new FormValue.Text(entry.label()),
                        entry.value());
            }
        }
        sheet.finish(false, 1, footer);
    }

    private SheetWriter sheet(String name, List<SheetColumn> columns) {
        return new SheetWriter(workbook, styles, FormTexts.text(name), columns);
    }

    private void setProperties() {
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        FileProperties.set(properties, ApplicationForm.title(snapshot), snapshot.takenOn());
    }
}
