package de.gruppenbuch.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of an application: package, enclosures, posted, received, scan of what was signed. */
@ExtendWith({RunningApplication.class, Browser.class})
class DispatchFlowIT {

    private static final byte[] PDF = "%PDF-1.7\nNachweis\n%%EOF\n".getBytes(US_ASCII);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Test
    void anApplicationIsPackedPostedAndReceived() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        String address = begin(page);
        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("In Vorbereitung", "Fehlt");
        enclose(page);

        Map<String, byte[]> files =
                ZipContent.unzip(LetterFlowIT.download(page, "main a[href*='/mappe/']"));
        assertThat(files.keySet())
                .containsExactly(
                        "00_Checkliste.docx",
                        "01_Anschreiben.docx",
                        "02_Antragsformular.docx",
                        "03_Formular_Anlage.pdf",
                        "04_Anlage_Digitale_Anwendungen.docx",
                        "05_Kostenplan.xlsx",
                        "06_Verwendungsnachweis.pdf");
        assertThat(ZipContent.word(files.get("02_Antragsformular.docx"))).contains("Versandgruppe");
        assertThat(files.get("06_Verwendungsnachweis.pdf")).isEqualTo(PDF);
        assertThat(ZipContent.word(files.get("00_Checkliste.docx")))
                .contains("Unterschreiben", "Das fehlt noch", "Antragsformular");
        assertThat(ZipContent.word(files.get("01_Anschreiben.docx")))
                .contains("Versandgruppe", "Verwendungsnachweis")
                .doesNotContain("{{");

        page.navigate(address);
        record(page);
        scan(page);
    }

    private static String begin(Page page) {
        long group = GroupSteps.register(page, "Versandgruppe", "signal");
        page.navigate("/arbeit/foerderung/neu?gruppe=" + group);
        Form.on(page).choose("kind", "LUMP_SUM").press("create");
        page.click("main a[href$='/versand']");
        page.waitForURL("**/versand");
        return page.url();
    }

    private static void enclose(Page page) {
        page.click("main a[href$='/anlagen']");
        page.waitForURL("**/anlagen");
        Pages.assertFine(page);
        Form.on(page).press("attach");
        assertThat(Form.on(page).message("file")).contains("Wählen Sie eine Datei aus.");
        Form.on(page).pick("kind", "PROOF").attach("file", "nachweis.pdf", PDF).press("attach");
        assertThat(Pages.text(page)).contains("application/pdf");
        Pages.assertFine(page);
        page.click("main a.back");
        page.waitForURL("**/versand");
        assertThat(Pages.text(page)).contains("Liegt bei");
    }

    private static void record(Page page) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        assertThat(Pages.text(page)).contains("Noch abschicken");
        page.navigate("/arbeit");
        assertThat(Pages.text(page)).contains("noch nicht abgeschickt", "Versandgruppe");
        Pages.assertFine(page);
        page.click("main a:has-text('Versandgruppe')");
        page.waitForURL("**/versand");
        Form.on(page).fill("postedOn", DAY.format(today.plusDays(1))).press("post");
        assertThat(Form.on(page).message("postedOn")).contains("Zukunft");
        Form.on(page).fill("postedOn", DAY.format(today)).press("post");
        assertThat(Pages.text(page)).contains("Der Versand ist eingetragen.", DAY.format(today));
        Form.on(page).fill("receivedOn", DAY.format(today.minusDays(1))).press("receive");
        assertThat(Form.on(page).message("receivedOn")).contains("Vorher kann der Antrag nicht");
        Form.on(page).fill("receivedOn", DAY.format(today)).press("receive");
        assertThat(page.locator("main .state").first().innerText()).contains("Eingegangen");
        Pages.assertFine(page);
        Form.on(page).press("takeBack");
        assertThat(page.locator("main .state").first().innerText()).contains("Abgeschickt");
    }

    private static void scan(Page page) throws IOException {
        page.click("main a[href$='/scan']");
        page.waitForURL("**/scan");
        Pages.assertFine(page);
        Form.on(page).attach("file", "scan.pdf", PDF).press("attach");
        assertThat(Pages.text(page)).contains("Der Scan ist gespeichert.", "Scan ersetzen");
        assertThat(LetterFlowIT.download(page, "main a[href*='/versand/scan/']")).isEqualTo(PDF);
    }

    @Test
    void anotherProgramGetsThePackageToo() throws IOException, InterruptedException {
        ApiClient client = ApiClient.withNewToken("Versandmappe");
        String id = client.firstId("/applications");

        HttpResponse<byte[]> answer =
                client.send("/applications/" + id + "/package.zip", "GET", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ZipContent.unzip(answer.body())).containsKey("00_Checkliste.docx");
        ApiClient.assertProblem(
                client.send("/applications/999999999/package.zip", "GET", null), 404);
    }
}
