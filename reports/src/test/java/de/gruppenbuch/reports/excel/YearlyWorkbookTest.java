package de.gruppenbuch.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.YearlyFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class YearlyWorkbookTest {

    private final ReportFile file = YearlyWorkbook.write(YearlyFixture.report());

    @Test
    void eachTableIsASheetWithTypedNumbers() throws IOException {
        XSSFWorkbook workbook = open();
        XSSFSheet topics = workbook.getSheet("Gruppen nach Thema");
        XSSFSheet money = workbook.getSheet("Geld für das Förderjahr");

        assertThat(topics.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
        assertThat(money.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234.50);
        assertThat(money.getRow(1).getCell(1).getCellStyle().getDataFormatString()).contains("€");
        assertThat(money.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(money.getRow(3).getCell(1).getStringCellValue()).isEqualTo("noch nicht erfasst");
        assertThat(workbook.getSheet("Übersicht").getRow(2).getCell(1).getStringCellValue())
                .isEqualTo("Selbsthilfe-Kontaktstelle Musterstadt");
    }

    @Test
    void numbersAndWhatStandsInTheirPlaceAlignAtTheRightBelowTheirHead() throws IOException {
        XSSFWorkbook workbook = open();

        assertThat(alignments(workbook.getSheet("Gruppen nach Thema")))
                .containsOnly(HorizontalAlignment.RIGHT);
        assertThat(alignments(workbook.getSheet("Geld für das Förderjahr")))
                .containsOnly(HorizontalAlignment.RIGHT);
    }

    @Test
    void aRealChartShowsTheCellsWithNumbersAndCanBeReadOut() throws IOException {
        XSSFDrawing drawing = open().getSheet("Geld für das Förderjahr").getDrawingPatriarch();

        assertThat(drawing.getCharts().get(0).getCTChart().xmlText())
                .contains("$A$2:$A$3", "$B$2:$B$3")
                .contains("barDir");
        assertThat(
                        drawing.getCTDrawing()
                                .getTwoCellAnchorArray(0)
                                .getGraphicFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .getDescr())
                .contains("Beantragt 1.234,50", "Bewilligt noch nicht erfasst");
    }

    @Test
    void withoutNumbersThereIsNoChart() throws IOException {
        assertThat(open().getSheet("Nichts").getDrawingPatriarch()).isNull();
    }

    @Test
    void theNameHoldsKindYearAndDayAndTheBytesAreTheSame() {
        assertThat(file.name()).isEqualTo("Jahresbericht_2026_2026-11-25.xlsx");
        assertThat(YearlyWorkbook.write(YearlyFixture.report()).content())
                .isEqualTo(file.content());
    }

    private static List<HorizontalAlignment> alignments(XSSFSheet sheet) {
        List<HorizontalAlignment> alignments = new ArrayList<>();
        sheet.forEach(row -> alignments.add(row.getCell(1).getCellStyle().getAlignment()));
        return alignments;
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    }
}
