package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters: own templates, trial print, a letter to a lead, letters to many groups. */
@ExtendWith({RunningApplication.class, Browser.class})
class LetterFlowIT {

    private static final String KIND = "/arbeit/einstellungen/brief?art=";

    @Test
    void anOwnTemplateIsCheckedUsedAndGivenUpAgain() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        Pages.visit(page, "/arbeit/einstellungen/briefe");
        assertThat(page.locator("main a[href*='art=GROUP_CERTIFICATE']").innerText())
                .contains("Mitgelieferte Vorlage");
        Pages.visit(page, KIND + "GROUP_CERTIFICATE");
        byte[] shipped = download(page, "main a[href*='/brief/vorlage/']");

        upload(page, with(shipped, "Für {{grupe.name}} und {{wetter}}"));
        assertThat(page.locator(".problem").innerText())
                .contains("„{{grupe.name}}“ kenne ich nicht. Meinten Sie {{gruppe.name}}?")
                .contains("„{{wetter}}“ kenne ich nicht.");
        Pages.assertFine(page);
        upload(page, with(shipped, "Eigener Satz über {{gruppe.name}}"));
        assertThat(Pages.text(page)).contains("Eigene Vorlage", "Wird benutzt");
        Pages.assertFine(page);

        page.click("main summary");
        assertThat(Pages.text(page)).contains("Eigener Satz über Morgenlicht");
        Pages.assertFine(page);
        assertThat(ZipContent.word(download(page, "main a[href*='/brief/probe/']")))
                .contains("Eigener Satz über Morgenlicht")
                .doesNotContain("{{");
        long group = GroupSteps.register(page, "Briefgruppe", "signal");
        assertThat(ZipContent.word(download(page, "main a[href$='/GROUP_CERTIFICATE.docx']")))
                .contains("Eigener Satz über Briefgruppe", "Selbsthilfe-Kontaktstelle Musterstadt");
        assertThat(group).isPositive();

        page.navigate(KIND + "GROUP_CERTIFICATE");
        page.click("[id='own:shipped']");
        page.waitForSelector(".notice");
        assertThat(Pages.text(page)).contains("Mitgelieferte Vorlage", "Ruht");
        Pages.assertFine(page);
    }

    @Test
    void theLeadGetsALetterAboutTheDecision() throws IOException {
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        String number = GroupSteps.ask(lead, "signal", "", "2,00");
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/antrag/" + number);
        assertThat(page.locator("main a[href*='/brief/anfrage/']").count()).isZero();
        Form.on(page).fill("text", "Welche Menschen nutzen das?").press("ask");

        byte[] question = download(page, "main a[href*='/brief/anfrage/']");
        assertThat(ZipContent.word(question))
                .contains("Welche Menschen nutzen das?", number, "Leyla Yılmaz");
        Pages.assertFine(page);
    }

    @Test
    void lettersToManyGroupsComeAsZipOrAsOneDocument() throws IOException {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/gruppen?text=Rheuma");
        page.click("main a[href*='/arbeit/gruppen-briefe']");
        page.waitForURL("**/gruppen-briefe**");
        Pages.assertFine(page);

        Map<String, byte[]> letters = ZipContent.unzip(download(page, "main button.button"));
        assertThat(letters.keySet())
                .isNotEmpty()
                .allMatch(name -> name.matches("Brief_an_Gruppe_\\d{4}\\.docx"));
        assertThat(ZipContent.word(letters.values().iterator().next()))
                .contains("Stimmen Ihre Angaben noch?");

        page.reload();
        page.check("#als-dokument");
        byte[] joined = download(page, "main button.button");
        assertThat(ZipContent.word(joined).split("Stimmen Ihre Angaben noch", -1))
                .hasSize(letters.size() + 1);
    }

    @Test
    void namesForTemplatesCanBeLookedFor() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.STAFF);
        page.navigate(KIND + "COVER_LETTER&suche=Summe");

        assertThat(Pages.text(page))
                .contains("{{antrag.ausgaben}}", "{{antrag.einnahmen}}")
                .doesNotContain("{{gruppe.thema}}");
        Pages.assertFine(page);
    }

    private static void upload(Page page, byte[] template) {
        Form.on(page)
                .fill("name", "Unser Briefkopf")
                .attach("file", "vorlage.docx", template)
                .press("upload");
    }

    /** The template with one more paragraph. */
    private static byte[] with(byte[] template, String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] download(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.locator(link).first().click());
        return Files.readAllBytes(download.path());
    }
}
