package de.gruppenbuch.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.DownloadLevel;
import de.gruppenbuch.reports.list.ListFixture.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListWorkbookTest {

    @Test
    void eachKindIsATypedCellWithItsGermanFormat() throws IOException {
        XSSFRow row = open(ListFixture.FULL).getSheetAt(0).getRow(1);

        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Rheuma & <Wir>");
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("erste Zeile\nzweite Zeile");
        assertThat(row.getCell(1).getCellStyle().getWrapText()).isTrue();
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12);
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1236.40);
        assertThat(format(row.getCell(3))).isEqualTo("[$-407]#,##0.00\\ \"€\"");
        assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(format(row.getCell(4))).isEqualTo("[$-407]dd.mm.yyyy");
        assertThat(row.getCell(5).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 4, 1, 18, 45, 30));
        assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Ja");
    }

    @Test
    void aRowIsAsTallAsItsLongestText() throws IOException {
        XSSFSheet sheet = open(ListFixture.FULL, Line.named("kurz")).getSheetAt(0);

        assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(26);
        assertThat(sheet.getRow(2).getHeightInPoints())
                .isEqualTo(sheet.getDefaultRowHeightInPoints());
    }

    @Test
    void aNullLeavesTheCellOut() throws IOException {
        XSSFRow row = open(Line.named("Allein")).getSheetAt(0).getRow(1);

        assertThat(row.getPhysicalNumberOfCells()).isEqualTo(1);
    }

    @Test
    void theHeaderIsFrozenFilteredAndRepeatedInPrint() throws IOException {
        XSSFSheet sheet = open(ListFixture.FULL, ListFixture.FULL).getSheetAt(0);

        assertThat(sheet.getSheetName()).isEqualTo("Gruppen");
        assertThat(texts(sheet.getRow(0))).startsWith("Spalte name", "Spalte note");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:G3");
        assertThat(sheet.getWorkbook().getCTWorkbook().getDefinedNames().xmlText())
                .contains("Gruppen!$A$1:$G$3");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getColumnWidth(0)).isEqualTo(18 * 256);
        assertThat(sheet.getHeader().getRight()).isEqualTo("Thema: Rheuma · Suche: =1+1");
        assertThat(sheet.getFooter().getLeft()).isEqualTo("Selbsthilfe Müller && Söhne");
        assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
    }

    @Test
    void theLegendTellsFilterMomentCountAndMeaning() throws IOException {
        XSSFSheet legend = open(ListFixture.FULL, ListFixture.FULL).getSheet("Legende");

        assertThat(column(legend, 0))
                .contains("Kontaktstelle", "Stand", "Filter", "Sortierung", "Anzahl der Zeilen");
        assertThat(column(legend, 1))
                .contains(
                        "Selbsthilfe Müller & Söhne",
                        "Thema: Rheuma",
                        "Suche: =1+1",
                        "Name, aufsteigend",
                        "2.0",
                        "Betrag in Euro");
        assertThat(legend.getRow(3).getCell(1).getLocalDateTimeCellValue())
                .isEqualTo(ListFixture.TAKEN);
        assertThat(column(legend, 2)).contains("Was cents bedeutet.");
    }

    @Test
    void fixedWordsComeInTheLanguageOfTheReader() throws IOException {
        byte[] file = write(ListFixture.list(Locale.ENGLISH), List.of(ListFixture.FULL).iterator());
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));

        assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Key");
        assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
                .isEqualTo("Yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 171 1", "-2+3", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"x\")"})
    void whatLooksLikeAFormulaStaysText(String text) throws IOException {
        XSSFCell cell = open(Line.named(text)).getSheetAt(0).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    static Stream<Arguments> hardTexts() {
        return Stream.of(
                Arguments.of("Käthe & <Söhne> \"Ötzi\" 'ß' €", "Käthe & <Söhne> \"Ötzi\" 'ß' €"),
                Arguments.of("😀 𝔊ruppe 👩‍🦽 مجموعة", "😀 𝔊ruppe 👩‍🦽 مجموعة"),
                Arguments.of("Steuer\u0000zei\u0008chen\u001b\ufffe\uffff", "Steuerzeichen"),
                Arguments.of("halb \ud83d oder \udc00 ganz", "halb  oder  ganz"),
                Arguments.of("eins\r\nzwei\rdrei", "eins\nzwei\ndrei"),
                Arguments.of("  vorn und hinten  ", "  vorn und hinten  "),
                Arguments.of("_x0041_ _x00_ _xGGGG_ a_b", "_x0041_ _x00_ _xGGGG_ a_b"),
                Arguments.of("]]> &amp; &#65;", "]]> &amp; &#65;"),
                Arguments.of("x".repeat(40_000), "x".repeat(32_766) + "…"));
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void anyTextSurvives(String text, String kept) throws IOException {
        assertThat(open(Line.named(text)).getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                .isEqualTo(kept);
    }

    @Test
    void numbersBeyondFifteenDigitsAndDaysBeforeTheCalendarOfExcelStayExactAsText()
            throws IOException {
        Line line =
                new Line(
                        "alt",
                        null,
                        1_234_567_890_123_456L,
                        -5L,
                        LocalDate.of(1899, 5, 1),
                        LocalDateTime.of(1899, 5, 1, 8, 0),
                        false);

        XSSFRow row = open(line).getSheetAt(0).getRow(1);

        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("1234567890123456");
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(-0.05);
        assertThat(row.getCell(4).getStringCellValue()).isEqualTo("01.05.1899");
        assertThat(row.getCell(5).getStringCellValue()).isEqualTo("01.05.1899 08:00");
    }

    @Test
    void aListLongerThanASheetGoesOnWithTheHeaderOnEach() throws IOException {
        List<Line> lines =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> Line.named("Nr. " + number))
                        .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        long count = new ListWorkbook<>(ListFixture.list(), 4).write(lines.iterator(), bytes, 4);

        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(count).isEqualTo(7);
        assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
        assertThat(column(workbook.getSheet("Gruppen"), 0))
                .containsExactly("Spalte name", "Nr. 1", "Nr. 2", "Nr. 3");
        assertThat(column(workbook.getSheet("Gruppen 3"), 0))
                .containsExactly("Spalte name", "Nr. 7");
        assertThat(column(workbook.getSheet("Legende"), 1)).contains("7.0", "3.0");
    }

    @Test
    void aListWithoutRowsIsAHeader() throws IOException {
        XSSFSheet sheet = open().getSheetAt(0);

        assertThat(sheet.getLastRowNum()).isZero();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:G1");
    }

    @Test
    void theSameListGivesTheSameBytes() throws IOException {
        assertThat(write(ListFixture.list(), List.of(ListFixture.FULL).iterator()))
                .isEqualTo(write(ListFixture.list(), List.of(ListFixture.FULL).iterator()));
    }

    private static XSSFWorkbook open(Line... lines) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(write(ListFixture.list(), List.of(lines).iterator())));
    }

    private static byte[] write(ListDefinition<Line> list, Iterator<Line> lines)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ListWorkbook.write(list, lines, bytes, DownloadLevel.USUAL);
        return bytes.toByteArray();
    }

    private static String format(XSSFCell cell) {
        return cell.getCellStyle().getDataFormatString();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(
                row -> {
                    if (row.getCell(column) != null) {
                        texts.add(row.getCell(column).toString());
                    }
                });
        return texts;
    }
}
