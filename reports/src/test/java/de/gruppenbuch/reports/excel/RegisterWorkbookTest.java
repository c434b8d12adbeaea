package de.gruppenbuch.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.RegisterFixture;
import de.gruppenbuch.reports.ReportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RegisterWorkbookTest {

    private final ReportFile file = RegisterWorkbook.write(RegisterFixture.register());

    @Test
    void everyToolIsARowUnderOneHeader() throws IOException {
        XSSFSheet sheet = open(file);

        assertThat(sheet.getSheetName()).isEqualTo("Verarbeitungen");
        assertThat(texts(sheet.getRow(0)))
                .containsExactly(
                        "Werkzeug",
                        "Zwecke der Verarbeitung",
                        "Betroffene Personen",
                        "Kategorien von Daten",
                        "Betreiber und Empfänger",
                        "Vertrag schließt",
                        "Serverstandort und Drittland",
                        "AVV vom",
                        "Löschung und Aufbewahrung",
                        "Technische und organisatorische Maßnahmen",
                        "Ergebnis der Bewertung",
                        "Bewertet am",
                        "Gruppen");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue())
                .isEqualTo("Bild und Ton\nGesundheitsangaben (Art. 9 DSGVO)");
        assertThat(sheet.getRow(1).getCell(7).getStringCellValue())
                .isEqualTo("01.05.2026\n01.06.2026\nfehlt bei einer Nutzung");
        assertThat(sheet.getRow(1).getCell(11).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(sheet.getRow(1).getCell(12).getNumericCellValue()).isEqualTo(3);
        assertThat(sheet.getRow(2).getCell(7).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void theSheetIsFrozenA4AndWithoutMergedCells() throws IOException {
        XSSFSheet sheet = open(file);

        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getNumMergedRegions()).isZero();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void theNameTellsTheDayOnlyAndTheBytesAreTheSame() {
        assertThat(file.name()).isEqualTo("Verzeichnis-der-Verarbeitungen_2026-11-24.xlsx");
        assertThat(RegisterWorkbook.write(RegisterFixture.register()).content())
                .isEqualTo(file.content());
    }

    @Test
    void withoutUsesThereIsOnlyTheHeader() throws IOException {
        XSSFSheet sheet = open(RegisterWorkbook.write(RegisterFixture.register(List.of())));

        assertThat(sheet.getLastRowNum()).isZero();
    }

    private static XSSFSheet open(ReportFile file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.content())).getSheetAt(0);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
