package de.gruppenbuch.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.YearlyFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class YearlyDocumentTest {

    private final ReportFile file = YearlyDocument.write(YearlyFixture.report());

    @Test
    void eachTableHasItsNumbersTheGermanWay() throws IOException {
        XWPFDocument document = open();
        XWPFTable money = document.getTables().get(1);

        assertThat(document.getTables()).hasSize(2);
        assertThat(money.getRow(1).getCell(1).getText()).isEqualTo("1.234,50\u00a0€");
        assertThat(money.getRow(3).getCell(1).getText()).isEqualTo("noch nicht erfasst");
        assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Jahresbericht 2026");
    }

    @Test
    void chartsHoldTheirNumbersAndATextForThoseWhoDoNotSeeThem()
            throws IOException, InvalidFormatException {
        XWPFDocument document = open();

        assertThat(document.getCharts()).hasSize(2);
        assertThat(
                        document.getCharts()
                                .get(1)
                                .getWorkbook()
                                .getSheetAt(0)
                                .getRow(1)
                                .getCell(1)
                                .getNumericCellValue())
                .isEqualTo(1234.50);
        assertThat(document.getDocument().xmlText())
                .contains("Gruppen nach Thema: Psychische Erkrankungen 12");
    }

    @Test
    void theNameHoldsKindYearAndDay() {
        assertThat(file.name()).isEqualTo("Jahresbericht_2026_2026-11-25.docx");
    }

    private XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file.content()));
    }
}
