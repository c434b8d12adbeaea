package de.gruppenbuch.reports.excel;

import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.usage.ProcessingRegister;
import de.gruppenbuch.domain.usage.RegisterEntry;
import de.gruppenbuch.reports.FileProperties;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.StableZip;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.FormValue;
import de.gruppenbuch.reports.form.RegisterFields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The record of processing activities (Art. 30 GDPR) as one sheet, one row for each tool. */
public final class RegisterWorkbook {

    private static final int PAGES_WIDE = 3;

    private RegisterWorkbook() {}

    /** The same register gives the same bytes. */
    public static ReportFile write(ProcessingRegister register) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(workbook, register);
            workbook.write(bytes);
            return new ReportFile(
                    RegisterFields.fileName(register, "xlsx"),
                    ReportFile.EXCEL,
                    StableZip.repack(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFWorkbook workbook, ProcessingRegister register) {
        FileProperties.set(
                workbook.getProperties().getCoreProperties().getUnderlyingProperties(),
                RegisterFields.title(),
                register.takenOn());
        List<SheetColumn> columns =
                Stream.concat(
                                Stream.of(new SheetColumn(FormTexts.text("register.tool"), 30)),
                                Arrays.stream(RegisterFields.values())
                                        .map(
                                                field ->
                                                        new SheetColumn(
                                                                field.label(), field.width())))
                        .toList();
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        new CellStyles(workbook),
                        FormTexts.text("register.sheet"),
                        columns);
        register.entries().forEach(entry -> sheet.row(row(entry)));
        sheet.finish(
                true,
                PAGES_WIDE,
                RegisterFields.title()
                        + ", "
                        + register.office()
                        + ", "
                        + GermanDay.format(register.takenOn()));
    }

    private static FormValue[] row(RegisterEntry entry) {
        return Stream.concat(
                        Stream.of(FormValue.of(entry.tool())),
                        Arrays.stream(RegisterFields.values()).map(field -> field.of(entry)))
                .toArray(FormValue[]::new);
    }
}
