package de.gruppenbuch.reports.excel;

import static de.gruppenbuch.reports.SnapshotFixture.lumpSum;
import static de.gruppenbuch.reports.SnapshotFixture.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.gruppenbuch.reports.ReportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FundingWorkbookTest {

    private final ReportFile file = FundingWorkbook.write(lumpSum().build());
    private final XSSFWorkbook workbook = open(file);

    @Test
    void hasThreeSheetsWithOneHeaderRowEach() {
        assertThat(workbook)
                .extracting(Sheet::getSheetName)
                .containsExactly("Übersicht", "Kostenplan", "Digitale Anwendungen");
        assertThat(texts(workbook.getSheet("Übersicht").getRow(0)))
                .containsExactly("Nr.", "Abschnitt", "Angabe", "Eintrag");
        assertThat(texts(workbook.getSheet("Kostenplan").getRow(0)))
                .containsExactly(
                        "Art",
                        "Nr.",
                        "Kategorie",
                        "Wofür",
                        "Begründung",
                        "Betrag in Euro",
                        "Antrag auf Werkzeugkosten");
        assertThat(file.name())
                .isEqualTo("Foerderantrag_2027_AOK-NordWest_F-2027-0001_2026-11-24.xlsx");
    }

    @Test
    void everySheetIsFrozenFilteredAndReadyForPrint() {
        for (Sheet sheet : workbook) {
            XSSFSheet raw = (XSSFSheet) sheet;
            assertThat(raw.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(raw.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(raw.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(raw.getFitToPage()).isTrue();
            assertThat(raw.getPrintSetup().getFitHeight()).isZero();
            assertThat(raw.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(raw.getNumMergedRegions()).isZero();
        }
        assertThat(workbook.isMacroEnabled()).isFalse();
    }

    @Test
    void everyCellHasTheSameTypeface() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName())
                            .isEqualTo("Arial");
                }
            }
        }
    }

    @Test
    void amountsDaysAndNumbersHaveTheirTypeAndGermanFormat() {
        Cell requested = value("5.1");
        assertThat(requested.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(requested.getNumericCellValue()).isEqualTo(489.78);
        assertThat(requested.getCellStyle().getDataFormatString())
                .isEqualTo("[$-407]#,##0.00\\ \"€\"");
        assertThat(value("0.1").getNumericCellValue()).isEqualTo(2027);
        assertThat(value("3.3").getNumericCellValue()).isEqualTo(14);

        Cell assessed = workbook.getSheet("Digitale Anwendungen").getRow(1).getCell(11);
        assertThat(DateUtil.isCellDateFormatted(assessed)).isTrue();
        assertThat(assessed.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(assessed.getCellStyle().getDataFormatString()).isEqualTo("[$-407]dd.mm.yyyy");
    }

    @Test
    void theSheetOfToolsShowsWhatTheGateLookedAt() {
        Row tool = workbook.getSheet("Digitale Anwendungen").getRow(1);

        assertThat(tool.getCell(19).getStringCellValue()).isEqualTo("Mit Auflagen bestanden");
        assertThat(tool.getCell(20).getStringCellValue()).contains("GATE-CONDITIONS_OPEN");
        assertThat(tool.getCell(21).getStringCellValue()).isEqualTo("Kontaktstelle oder Träger");
        assertThat(tool.getCell(22).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(tool.getCell(24).getStringCellValue())
                .contains("bestätigt am 20.10.2026", "noch offen");
    }

    @Test
    void theOverviewHoldsEveryAnswerAndLeavesMissingOnesEmpty() {
        assertThat(value("4.4").getStringCellValue()).isEqualTo("DE02 1203 0000 0000 2020 51");
        assertThat(row("Treffen im Vorjahr").getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        XSSFWorkbook form = open(FundingWorkbook.write(project().build()));
        assertThat(row(form, "Beginn").getCell(3).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void sumsAreFormulasThatAgreeWithThePage() {
        Sheet plan = workbook.getSheet("Kostenplan");
        assertThat(texts(plan.getRow(1)))
                .containsExactly(
                        "Ausgabe",
                        "1.0",
                        "Digitale Anwendungen",
                        "Big Blue Button, Jahresgebühr",
                        "Treffen im Netz",
                        "119.88",
                        "2026-0003");
        assertThat(plan.getRow(5)).isNull();
        assertSum(plan.getRow(6), "Summe der Ausgaben", 539.78);
        assertSum(plan.getRow(7), "Summe der Einnahmen", 50.00);
        assertSum(plan.getRow(8), "Beantragter Betrag", 489.78);
        assertSum(
                workbook.getSheet("Digitale Anwendungen").getRow(4), "Kosten im Antrag", 119.88, 6);
    }

    @Test
    void anApplicationWithoutLinesSumsToNothing() {
        XSSFWorkbook empty = open(FundingWorkbook.write(lumpSum().withoutLines().build()));

        assertSum(empty.getSheet("Kostenplan").getRow(3), "Summe der Ausgaben", 0);
        assertSum(empty.getSheet("Kostenplan").getRow(5), "Beantragter Betrag", 0);
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        for (String evil : List.of("=1+1", "+49 231", "-5", "@SUM(A1)")) {
            XSSFWorkbook book = open(FundingWorkbook.write(lumpSum().named(evil).build()));
            Cell name = value(book, "1.1");
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo(evil);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(value("1.1").getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() {
        assertThat(FundingWorkbook.write(lumpSum().build()).content()).isEqualTo(file.content());
    }

    private static void assertSum(Row row, String label, double value) {
        assertSum(row, label, value, 5);
    }

    private static void assertSum(Row row, String label, double value, int column) {
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(label);
        assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(row.getCell(column).getNumericCellValue()).isCloseTo(value, within(0.001));
    }

    private Cell value(String number) {
        return value(workbook, number);
    }

    private static Cell value(XSSFWorkbook book, String number) {
        for (Row row : book.getSheet("Übersicht")) {
            if (row.getCell(0).getStringCellValue().equals(number)) {
                return row.getCell(3);
            }
        }
        throw new AssertionError("no entry " + number);
    }

    private Row row(String label) {
        return row(workbook, label);
    }

    private static Row row(XSSFWorkbook book, String label) {
        for (Row row : book.getSheet("Übersicht")) {
            if (row.getCell(2).getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no entry " + label);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    private static XSSFWorkbook open(ReportFile file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
