package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tools that have to be looked at again, and the letters about them. */
@ExtendWith({RunningApplication.class, Browser.class})
class WatchIT {

    @ParameterizedTest
    @EnumSource
    void todayLeadsToTheQueueAndTheQueueToTheLetter(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        page.click("main a[href$='/werkzeuge/pruefliste']");
        page.waitForURL("**/pruefliste");
        Pages.assertFine(page);
        assertThat(page.locator("section.card h3").first().innerText()).contains("Skype");
        assertThat(Pages.text(page)).contains("Der Dienst ist seit dem 05.05.2025 eingestellt.");

        page.click("a[href$='/skype/nachricht']");
        page.waitForURL("**/nachricht");

        Pages.assertFine(page);
        assertThat(Pages.text(page))
                .contains("Frei ohne Alkohol", "Atemlos? Asthma und COPD", "nicht mehr")
                .contains("Der Anbieter nennt Microsoft Teams als Nachfolger.");
        assertThat(page.locator(".box").innerText()).doesNotContain("Microsoft Teams");
    }

    @Test
    void theLettersAreOneDocumentWithAPageForEachGroup() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeug/skype/nachricht");

        Download download = page.waitForDownload(() -> page.click("a[href$='/skype.docx']"));

        assertThat(download.suggestedFilename()).isEqualTo("Werkzeug-Briefe.docx");
        try (InputStream stream = download.createReadStream();
                XWPFDocument document = new XWPFDocument(stream);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Ihre Gruppe „Frei ohne Alkohol“", "Ihre Gruppe „Atemlos?")
                    .contains("Selbsthilfe-Kontaktstelle Musterstadt");
        }
    }

    @Test
    void noOtherContactPointSeesTheGroups() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.NEIGHBOUR);

        Pages.visit(page, "/arbeit/werkzeug/skype/nachricht");

        assertThat(Pages.text(page)).doesNotContain("Frei ohne Alkohol");
    }
}
