package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new office brings its list in. */
@ExtendWith({RunningApplication.class, Browser.class})
class ImportFlowIT {

    private static final String PHONE_COLUMN = "columns:6:field";

    @ParameterizedTest
    @EnumSource
    void aListOfExcelComesInAfterATrialAndGoesAgain(Window window) throws IOException {
        String name = "Eingelesen " + window;
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/gruppen");
        page.click("main a:has-text('Gruppen einlesen')");
        page.waitForURL("**/arbeit/einlesen");
        Pages.assertFine(page);

        Form.on(page).attach("file", "Liste.xlsx", workbook(name)).press("upload");
        assertThat(page.locator("select[id='f:columns:0:field']").inputValue()).isEqualTo("NAME");
        Form.on(page).pick(PHONE_COLUMN, "PHONE").choose("consent", "TO_BE_ASKED");
        Pages.assertFine(page);
        Form.on(page).pick("meetingMode", "ONLINE").press("choose");

        assertThat(Pages.text(page))
                .contains("Probe: noch nichts gespeichert.", "Eine Zeile ist in Ordnung.")
                .contains("2 Zeilen haben Fehler.", "Eine Gruppe gibt es schon.")
                .contains("Geben Sie die Postleitzahl mit 5 Ziffern ein.")
                .contains("„Depression“ ist kein Thema");
        Pages.assertFine(page);
        Download problems = page.waitForDownload(() -> page.click("text=Alle Fehler als CSV"));
        assertThat(Files.readString(problems.path(), StandardCharsets.UTF_8))
                .startsWith("\ufeffZeile;Spalte;")
                .contains("PLZ;Geben Sie die Postleitzahl");
        Form.on(page).pick("words:0:topic", "PSYCHE").press("name");
        assertThat(Pages.text(page)).contains("2 Zeilen sind in Ordnung.");
        Form.on(page).press("bring");

        assertThat(Pages.text(page)).contains("2 Gruppen eingelesen.");
        Pages.assertFine(page);
        Form.on(page).press("takeBack");
        assertThat(Pages.text(page)).contains("2 Gruppen sind wieder entfernt.");
        Pages.assertFine(page);
        page.navigate("/arbeit/gruppen?text=" + name.replace(" ", "%20"));
        assertThat(Pages.text(page)).contains("Nichts gefunden");
    }

    @Test
    void theSampleAndAnOldCsvComeInAsTheyAreAndOurOwnListBringsNothing() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/einlesen");
        Download sample = page.waitForDownload(() -> page.click("text=Leere Liste"));
        assertThat(trial(page, Files.readAllBytes(sample.path())))
                .contains("Eine Zeile ist in Ordnung. Keine Zeile hat Fehler.");

        String csv = "Gruppe;Thema;PLZ;Ort;Treffen;Kontakt;Telefon\r\nMüde;Sucht;1067;Köln;Online;";
        byte[] old = (csv + "Änne Groß;0351 1\r\n").getBytes(Charset.forName("windows-1252"));
        assertThat(trial(page, old))
                .contains("Eine Zeile ist in Ordnung. Keine Zeile hat Fehler.")
                .contains("Müde", "01067 Köln");

        page.navigate("/arbeit/gruppen");
        Download own = page.waitForDownload(() -> page.click("text=Als Excel"));
        assertThat(trial(page, Files.readAllBytes(own.path())))
                .contains("Keine Zeile ist in Ordnung. Keine Zeile hat Fehler.");
    }

    @Test
    void whatIsNoListIsRefusedInASentence() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/einlesen");

        Form.on(page)
                .attach("file", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .press("upload");

        assertThat(Form.on(page).message("file")).contains("Nehmen Sie eine Excel-Datei");
        Pages.assertFine(page);
    }

    private static String trial(Page page, byte[] file) {
        page.navigate("/arbeit/einlesen");
        Form.on(page).attach("file", "Liste", file).press("upload");
        Form.on(page).choose("consent", "GIVEN").press("choose");
        return Pages.text(page);
    }

    private static byte[] workbook(String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Gruppen");
            row(sheet, "Gruppe", "Krankheitsbild", "PLZ", "Ort", "Kontakt", "Mail", "Erreichbar");
            row(sheet, name + " eins", "Sucht", "44137", "Musterstadt", "Ute Ulrich", "", "0231 1");
            row(sheet, name + " zwei", "Depression", "1067", "Ort", "Ute Ulrich", "", "0231 1");
            row(sheet, name + " drei", "Sucht", "44", "Ort", "Ute Ulrich", "", "0231 1");
            row(sheet, "Leben mit Rheuma", "Sucht", "44137", "Musterstadt", "", "", "");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
