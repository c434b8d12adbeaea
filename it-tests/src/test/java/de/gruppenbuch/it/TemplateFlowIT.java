package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A funder's form from the upload to the filled file, and on to its next version. */
@ExtendWith({RunningApplication.class, Browser.class})
class TemplateFlowIT {

    private static final String NEW = "/arbeit/einstellungen/vorlagen/neu";

    @Test
    void aFormIsUploadedBoundTestPrintedAndFilled() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        long year = upload(page, "Fassung A", first(), "LUMP_SUM");
        Pages.assertFine(page);
        assertThat(page.locator(".mapping-side").innerText()).contains("0 von");

        takeAll(page);
        assertThat(Pages.text(page)).contains("Vorschläge sind übernommen");
        bindRemarks(page);
        Pages.assertFine(page);

        page.click("a[href$='/probedruck']");
        page.waitForURL("**/probedruck");
        Pages.assertFine(page);
        assertThat(page.locator("mark").allInnerTexts())
                .contains("Beispiel-Gruppe Musterstadt", "DE02 1203 0000 0000 2020 51");

        String text = fill(page, year, "Fassung A");
        assertThat(text)
                .contains("Leben mit Rheuma", "keine")
                .contains("siehe Fortsetzungsblatt")
                .doesNotContain("Beispiel-Gruppe");
    }

    @Test
    void boxesOfTheTestPrintAreDrawnAsOnPaper() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/einstellungen/vorlagen");
        page.click("tr:has-text('Ausgedacht'):has-text('Pauschal') a[href*='/vorlagen/']");
        page.waitForURL("**/vorlagen/*");
        page.click("a[href$='/probedruck']");
        page.waitForURL("**/probedruck");

        assertThat(Pages.text(page)).contains("☐ Erstantrag", "☒ Folgeantrag");
    }

    @Test
    void theNextVersionTakesTheMappingOver() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        upload(page, "Fassung B", first(), "PROJECT");
        takeAll(page);

        upload(page, "Fassung C", next(), "PROJECT");

        assertThat(page.url()).endsWith("/uebernahme");
        Pages.assertFine(page);
        assertThat(Pages.text(page))
                .contains("Geblieben", "Neu", "Landkreis", "Weggefallen", "Bemerkungen der Gruppe");
        Form.on(page).press("confirm");
        assertThat(Pages.text(page)).contains("Die Zuordnung ist übernommen.");
        Pages.assertFine(page);
        page.navigate("/arbeit/einstellungen/vorlagen?text=Fassung+B");
        assertThat(Pages.text(page)).contains("Fassung B").contains(" – ");
        Pages.assertFine(page);
    }

    @Test
    void aFileThatIsNoFormIsRefusedAndNothingTypedIsLost() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate(NEW);
        Form.on(page)
                .pick("funderKey", "body-nw")
                .pick("kind", "PROOF_SHORT")
                .fill("edition", "Fassung Z")
                .fill("source", "Brief")
                .attach("file", "antrag.docx", "kein Word".getBytes(StandardCharsets.UTF_8))
                .press("upload");

        assertThat(Form.on(page).message("file")).isNotEmpty();
        assertThat(Form.on(page).value("edition")).isEqualTo("Fassung Z");
        assertThat(Form.on(page).value("kind")).isEqualTo("PROOF_SHORT");
        Pages.assertFine(page);
        Form.on(page).fill("edition", "").press("upload");
        assertThat(Form.on(page).message("file")).isNotEmpty();
    }

    @Test
    void fieldsOfAPdfAreBoundOnThePictureOfItsPageByKeyboard() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/einstellungen/vorlagen?art=ANNEX");
        page.click("main tbody a");
        page.waitForURL("**/vorlagen/*");
        Pages.assertFine(page);
        page.locator("svg a[aria-label^='Kontoinhaber']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**feld=**");
        Pages.assertFine(page);

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("wertsuche");
        page.keyboard().type("konto iban");
        page.keyboard().press("Enter");
        Form.on(page).press("save");

        assertThat(Pages.text(page)).contains("Konto › IBAN");
        page.click("a[href$='/probedruck']");
        page.waitForURL("**/probedruck");
        Pages.assertFine(page);
        assertThat(page.locator(".form-picture img").count()).isPositive();
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.form-picture img')].every(i => i.naturalWidth > 200)"))
                .isEqualTo(true);
    }

    /** Comes back with the funding year; the made-up world has forms of this funder already. */
    private static long upload(Page page, String edition, PlainWordForm form, String kind) {
        page.navigate(NEW);
        Pages.assertFine(page);
        long year = Long.parseLong(Form.on(page).value("fundingYear"));
        Form.on(page)
                .pick("funderKey", "body-nw")
                .pick("kind", kind)
                .pick("predecessor", kind.equals("LUMP_SUM") ? "" : "auto")
                .fill("edition", edition)
                .fill("source", "Ausgedacht")
                .attach("file", "formular.docx", form.toBytes())
                .press("upload");
        return year;
    }

    private static void takeAll(Page page) {
        Pages.follow(page, () -> page.click("[id='all:takeAll']"));
    }

    /** The one field that no suggestion knows gets a text of its own. */
    private static void bindRemarks(Page page) {
        page.locator("#formular a.spot[aria-label^='Bemerkungen']").click();
        page.waitForURL("**feld=**");
        page.check("#wert-fixed");
        page.fill("#text", "keine");
        Form.on(page).press("save");
    }

    private static String fill(Page page, long year, String edition) throws IOException {
        page.navigate("/arbeit/foerderung?jahr=" + year);
        page.click("tr:has-text('Rheuma') a");
        page.waitForURL("**/arbeit/foerderung/*");
        page.click("main a[href$='/pruefen']");
        page.waitForURL("**/pruefen");
        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("Formular der Kasse", edition);
        Download download =
                page.waitForDownload(
                        () -> page.click("section.card:has-text('" + edition + "') a.button"));
        assertThat(download.suggestedFilename()).startsWith("Formular-Antrag_" + year);
        try (InputStream stream = download.createReadStream();
                XWPFDocument document = new XWPFDocument(stream)) {
            StringBuilder text = new StringBuilder();
            document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
            return text.toString();
        }
    }

    private static PlainWordForm first() {
        return PlainWordForm.named("Antrag")
                .rows("Name der Selbsthilfegruppe", "Krankheitsbild", "Bemerkungen der Gruppe")
                .heading("Ansprechperson")
                .rows("Name, Vorname", "Telefon")
                .heading("Bankverbindung")
                .rows("Kontoinhaber/in", "IBAN")
                .heading("Ausgaben")
                .costs(2, "Art der Ausgabe", "Bezeichnung", "Betrag in €");
    }

    private static PlainWordForm next() {
        return PlainWordForm.named("Antrag")
                .rows("Name der Selbsthilfegruppe", "Landkreis", "Krankheitsbild")
                .heading("Bankverbindung")
                .rows("Kontoinhaber/in", "IBAN")
                .heading("Ansprechperson")
                .rows("Name, Vorname", "Telefon")
                .heading("Ausgaben")
                .costs(4, "Art der Ausgabe", "Bezeichnung", "Betrag in €");
    }
}
