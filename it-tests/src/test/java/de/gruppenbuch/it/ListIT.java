package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and yearly numbers as a clerk takes them out, read back cell by cell. */
@ExtendWith({RunningApplication.class, Browser.class})
class ListIT {

    @Test
    void theListOfGroupsComesWithTheFilterAsSeen() throws IOException {
        Page page = signedIn(SignIn.STAFF);
        page.navigate("/arbeit/gruppen");
        page.selectOption("#treffen", "BOTH");
        page.locator("form.filter button").click();
        page.waitForURL("**treffen=BOTH**");
        List<String> names = page.locator("tbody tr td:first-child a").allInnerTexts();
        assertThat(names).hasSizeGreaterThan(2);

        Path file = download(page, "Als Excel");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("Gruppen");
            assertThat(column(sheet, 0)).startsWith("Name der Gruppe").endsWith(last(names));
            assertThat(column(sheet, 0).subList(1, names.size() + 1)).isEqualTo(names);
            assertThat(column(sheet, 4).subList(1, names.size() + 1)).containsOnly("Beides");
            assertThat(sheet.getRow(1).getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(column(workbook.getSheet("Legende"), 1))
                    .contains("Treffen: Beides", names.size() + ".0");
        }

        String csv = Files.readString(download(page, "Als CSV"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffName der Gruppe;Thema;");
        assertThat(csv.lines()).hasSize(names.size() + 1).anyMatch(l -> l.startsWith(names.get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "/arbeit/gruppen, Gruppen_",
        "/arbeit/antraege, Antraege-der-Gruppen_",
        "/arbeit/foerderung, Foerderantraege_",
        "/arbeit/werkzeuge?art=VIDEO_CONFERENCE, Werkzeuge-und-Datenschutz_",
        "/arbeit/werkzeuge/pruefliste, Werkzeuge-neu-pruefen_",
        "/arbeit/werkzeuge/nutzungen?zeit=heute, Wer-benutzt-was_",
        "/arbeit/anfragen?weg=PHONE, Gezaehlte-Anfragen_",
        "/arbeit/einstellungen/protokoll, Protokoll_"
    })
    void everyListIsThereInBothFormatsAndBothLanguages(String address, String name)
            throws IOException {
        Page page = signedIn(SignIn.ADMIN);
        page.navigate(address);

        Path excel = download(page, "Als Excel");
        Path csv = download(page, "Als CSV");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(excel))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isPositive();
            assertThat(Files.readString(csv).lines().count())
                    .isGreaterThanOrEqualTo(sheet.getLastRowNum());
        }
        assertThat(excel.getFileName().toString()).startsWith(name).endsWith(".xlsx");

        page.navigate("/sprache/en?zurueck=" + address.replaceAll("\\?.*", ""));
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(download(page, "As Excel")))) {
            assertThat(workbook.getSheet("Key")).isNotNull();
        }
    }

    @Test
    void whoMayNotSeeAListCannotTakeItOut() {
        Page page = signedIn(SignIn.STAFF);

        assertThat(status(page, "/arbeit/liste/protokoll.xlsx")).isEqualTo(403);
        assertThat(status(page, "/arbeit/liste/unbekannt.xlsx")).isEqualTo(404);
        assertThat(status(page, "/arbeit/zahlen/CARRIER-1999.xlsx")).isEqualTo(404);
    }

    @Test
    void aNeighbourTakesOutItsOwnRowsOnly() throws IOException {
        Page page = signedIn(SignIn.NEIGHBOUR);
        page.navigate("/arbeit/gruppen");

        assertThat(Files.readString(download(page, "Als CSV")))
                .doesNotContain("Leben mit Rheuma", "Musterstadt");
    }

    @Test
    void theYearlyNumbersAgreeWithThePageAndHaveCharts() throws IOException {
        Page page = signedIn(SignIn.STAFF);
        page.navigate("/arbeit/auswertung");
        Pages.assertFine(page);
        String total =
                page.locator("table[aria-labelledby=gruppen] tbody tr")
                        .first()
                        .locator("td")
                        .innerText();

        Path excel = download(page, "Als Excel mit Diagrammen");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(excel))) {
            assertThat(workbook.getSheet("Gruppen").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(Double.parseDouble(total));
            assertThat(workbook.getSheet("Gruppen nach Thema").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
        assertThat(download(page, "Als Word")).isNotEmptyFile();

        page.click("nav.tabs a:has-text('Für den Dachverband')");
        page.waitForURL("**fuer=UMBRELLA_BODY**");
        Pages.assertFine(page);
        assertThat(page.locator("table[aria-labelledby=themen] td.number").allInnerTexts())
                .doesNotContain("1", "2");
    }

    private static Page signedIn(String person) {
        Page page = Browser.desktop();
        SignIn.as(page, person);
        return page;
    }

    private static int status(Page page, String address) {
        Response answer = page.navigate(address);
        return answer.status();
    }

    private static Path download(Page page, String link) {
        Download download =
                page.waitForDownload(
                        () ->
                                page.getByText(link, new Page.GetByTextOptions().setExact(true))
                                        .first()
                                        .click());
        Path file = Path.of("target", "lists", download.suggestedFilename()).toAbsolutePath();
        download.saveAs(file);
        return file;
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(
                row -> {
                    Cell cell = row.getCell(column);
                    if (cell != null) {
                        texts.add(cell.toString());
                    }
                });
        return texts;
    }
}
