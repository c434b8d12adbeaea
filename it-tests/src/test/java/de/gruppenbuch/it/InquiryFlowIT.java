package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inquiries of the public: counted with a few keys, taken back, filtered, taken out. */
@ExtendWith({RunningApplication.class, Browser.class})
class InquiryFlowIT {

    @ParameterizedTest
    @EnumSource
    void staffCountsWithTheKeyboardAloneAndTakesItBack(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        page.click("main a[href$='/arbeit/anfragen']");
        page.waitForURL("**/arbeit/anfragen");
        int before = sum(page);
        Form.on(page).fill("number", "0");
        press(page, "Enter");
        assertThat(Form.on(page).message("number")).contains("1 bis 99");
        if (window == Window.PHONE) {
            Pages.assertFine(page);
        }

        page.navigate("/arbeit/anfragen");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Psych");
        page.keyboard().press("Tab");
        page.keyboard().type("3");
        press(page, "Enter");

        assertThat(Pages.text(page))
                .contains("3 gezählt: E-Mail, Gruppe gründen, Psychische Erkrankungen.");
        assertThat(sum(page)).isEqualTo(before + 3);
        assertThat(page.isChecked("input[name='f:way'][value=EMAIL]")).isTrue();
        assertThat(Form.on(page).value("number")).isEqualTo("1");
        Pages.assertFine(page);

        press(page, "Enter");
        assertThat(Pages.text(page)).contains("Gezählt: E-Mail, Gruppe gesucht.");
        undo(page);
        assertThat(Pages.text(page)).contains("Die Zeile zählt nicht mehr.");
        assertThat(sum(page)).isEqualTo(before + 3);
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndAnotherDayStaysForTheNext() {
        Page page = Browser.phoneWithoutJavaScript();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/anfragen");
        String today = Form.on(page).value("day");
        int lastYear = Integer.parseInt(today.replaceAll(".*\\.", "")) - 1;

        Form.on(page).fill("day", "1.1.2090").press("count");
        assertThat(Form.on(page).message("day")).contains("Zukunft");
        Form.on(page).fill("day", "1.2." + lastYear).fill("number", "100").press("count");
        assertThat(Form.on(page).message("number")).contains("1 bis 99");
        Form.on(page).fill("number", "1").press("count");

        String day = "01.02." + lastYear;
        assertThat(Pages.text(page)).contains("Gezählt: Telefon, Gruppe gesucht, " + day);
        assertThat(Form.on(page).value("day")).isEqualTo(day);
    }

    @Test
    void theFilterNarrowsListSumsAndExport() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/anfragen");
        Form.on(page).press("count");
        int thisYear = sum(page);
        page.selectOption("#jahr", "alle");
        page.selectOption("#anliegen", "GROUP_TO_FOUND");
        click(page, "form.filter button");
        int some = sum(page);
        assertThat(page.locator("tbody tr td:nth-child(3)").allInnerTexts())
                .isNotEmpty()
                .allMatch(text -> text.endsWith("Gruppe gründen"));
        assertThat(sumOfNumbers(download(page, "xlsx"))).isEqualTo(some);
        assertThat(Files.readString(download(page, "csv"))).startsWith("\ufeffTag;Weg;Anliegen;");

        click(page, "tbody tr:last-child input[type=submit]");
        assertThat(sum(page)).isEqualTo(some - 1);
        undo(page);

        assertThat(Pages.text(page)).contains("Wiederhergestellt.");
        page.navigate("/arbeit/auswertung");
        assertThat(page.locator("table[aria-labelledby=anfragen] tr:last-child td").innerText())
                .isEqualTo("" + thisYear);
    }

    private static int sum(Page page) {
        return Integer.parseInt(page.locator("#summe").innerText().replaceAll("\\D", ""));
    }

    private static int sumOfNumbers(Path excel) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(excel))) {
            XSSFSheet sheet = workbook.getSheet("Gezählte Anfragen");
            int sum = 0;
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                sum += (int) sheet.getRow(row).getCell(4).getNumericCellValue();
            }
            return sum;
        }
    }

    private static Path download(Page page, String ending) {
        Download file =
                page.waitForDownload(() -> page.click("a[href*='/liste/anfragen." + ending + "']"));
        return file.path();
    }

    private static void undo(Page page) {
        click(page, "form.undo input[type=submit]");
    }

    private static void click(Page page, String button) {
        Pages.follow(page, () -> page.locator(button).first().click());
    }

    private static void press(Page page, String key) {
        Pages.follow(page, () -> page.keyboard().press(key));
    }
}
