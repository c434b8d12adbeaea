package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a group uses a tool: terms, conditions, contract, combined status, register. */
@ExtendWith({RunningApplication.class, Browser.class})
class ToolUseIT {

    private static final byte[] CONTRACT =
            "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource
    void staffRecordsTermsConfirmsConditionsAndSeesTheStanding(Window window) throws IOException {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        long group = GroupSteps.register(page, "Nutzung " + window, "zoom-pro");
        page.click("a[href*='werkzeug?nutzung=']");
        page.waitForURL("**/werkzeug?nutzung=*");
        assertThat(Pages.text(page)).contains("Auflagen offen", "Absprachen");
        Pages.assertFine(page);

        Form.on(page).pick("party", "CONTACT_POINT").pick("way", "MEETING").press("save");
        assertThat(Pages.text(page))
                .contains("Vertrag fehlt", "Art. 28 DSGVO", "Für Organisationen");

        Form.on(page)
                .fill("contractOn", "1.9.2026")
                .attach("file", "avv.pdf", CONTRACT)
                .press("save");
        assertThat(Pages.text(page)).doesNotContain("Vertrag fehlt").contains("Datei öffnen");
        Pages.assertFine(page);
        Download file = page.waitForDownload(() -> page.click("a[href*='/arbeit/vertrag/']"));
        assertThat(Files.readAllBytes(file.path())).isEqualTo(CONTRACT);
        assertThat(file.suggestedFilename()).matches("AVV_\\d+\\.pdf");

        int open = confirmButtons(page).count();
        assertThat(open).isGreaterThan(2);
        click(page, confirmButtons(page).first());
        assertThat(confirmButtons(page).count()).isEqualTo(open - 1);
        assertThat(Pages.text(page)).contains("Bestätigt von Stefan Sommer");
        Pages.assertFine(page);
        click(page, page.locator("input[value='Zurücknehmen']").first());
        assertThat(confirmButtons(page).count()).isEqualTo(open);
        page.click("summary:has-text('Verlauf')");
        assertThat(Pages.text(page)).contains("Zurückgenommen, ", "Stefan Sommer");

        page.navigate("/arbeit/gruppe/" + group);
        assertThat(page.locator("#werkzeuge ~ .card").innerText()).contains("Auflagen offen");
        Pages.assertFine(page);
    }

    @Test
    void wrongTermsAreToldAtTheirFields() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.STAFF);
        GroupSteps.register(page, "Falsche Angaben", "signal");
        page.click("a[href*='werkzeug?nutzung=']");
        page.waitForURL("**/werkzeug?nutzung=*");

        Form.on(page).fill("contractOn", "1.1.2090").press("save");
        assertThat(Form.on(page).message("contractOn")).contains("Zukunft");
        Pages.assertFine(page);
        Form.on(page).fill("contractOn", "").pick("host", "OTHER_COMPANY").press("save");
        assertThat(Form.on(page).message("hostName")).isNotEmpty();
        Form.on(page)
                .pick("host", "PROVIDER")
                .attach("file", "virus.exe", new byte[] {'M', 'Z', 0})
                .press("save");
        assertThat(Form.on(page).message("file")).contains("PDF");
    }

    @Test
    void healthOnAToolForDatesIsWarnedOf() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        long group = GroupSteps.register(page, "Gesundheit", "signal");
        page.navigate("/arbeit/gruppe/" + group + "/werkzeug");
        Form.on(page).pick("offeringId", "nuudel").fill("purpose", "Termine").press("save");
        assertThat(page.locator(".warn").count()).isZero();

        Form.on(page).pick("health", "true").press("save");

        assertThat(page.locator(".warn").innerText()).contains("spricht dort über Gesundheit");
        assertThat(Pages.text(page)).contains("Zu wenig geschützt");
        Pages.assertFine(page);
    }

    @Test
    void theLeadConfirmsOnThePhoneWithoutJavaScript() {
        Page page = Browser.phoneWithoutJavaScript();
        SignIn.as(page, SignIn.LEAD);
        page.click("a[href*='/meine-gruppe/werkzeuge/']");
        page.waitForURL("**/meine-gruppe/werkzeuge/*");
        assertThat(Pages.text(page))
                .contains("In Ordnung", "Auflagen offen", "Abgeraten", "Zu wenig geschützt");
        Locator open = page.locator("input[value='Das machen wir so']");
        int before = open.count();
        assertThat(before).isPositive();

        click(page, open.first());

        assertThat(open.count()).isEqualTo(before - 1);
        assertThat(Pages.text(page)).contains("Bestätigt von Leyla Yılmaz");
        click(page, page.locator("input[value='Zurücknehmen']").first());
    }

    @ParameterizedTest
    @EnumSource
    void theToolsOfTheGroupAreFineAtBothWidths(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.LEAD);
        page.click("a[href*='/meine-gruppe/werkzeuge/']");
        page.waitForURL("**/meine-gruppe/werkzeuge/*");

        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("Was Ihre Gruppe selbst beachtet");
    }

    @Test
    void theRegisterIsTakenOutAsWordAndExcel() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/einstellungen");
        Pages.assertFine(page);

        Download word = page.waitForDownload(() -> page.click("a[href$='verarbeitungen.docx']"));
        Download excel = page.waitForDownload(() -> page.click("a[href$='verarbeitungen.xlsx']"));

        assertThat(word.suggestedFilename())
                .matches("Verzeichnis-der-Verarbeitungen_\\d{4}-\\d\\d-\\d\\d\\.docx");
        try (InputStream file = Files.newInputStream(word.path());
                XWPFDocument document = new XWPFDocument(file)) {
            assertThat(document.getTables()).hasSizeGreaterThan(5);
        }
        try (InputStream file = Files.newInputStream(excel.path());
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isGreaterThan(4);
            assertThat(sheet.getRow(0).getCell(6).getStringCellValue())
                    .isEqualTo("Serverstandort und Drittland");
        }
    }

    @Test
    void aLeadGetsNeitherTheRegisterNorAContract() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);

        assertThat(page.request().get("/arbeit/verzeichnis/verarbeitungen.docx").status())
                .isEqualTo(403);
        assertThat(page.request().get("/arbeit/vertrag/1").status()).isEqualTo(403);
    }

    private static Locator confirmButtons(Page page) {
        return page.locator("input[value='Bestätigen']");
    }

    private static void click(Page page, Locator button) {
        Pages.follow(page, button::click);
    }
}
