package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the pictures of the README. They go to {@code target/pictures}; with {@code
 * -Dpictures.keep=true} they replace those under {@code docs/pictures}.
 */
@ExtendWith({RunningApplication.class, Browser.class})
class PicturesIT {

    private static final Path FOLDER =
            Boolean.getBoolean("pictures.keep")
                    ? Path.of("..", "docs", "pictures")
                    : Path.of("target", "pictures");

    @Test
    void ofTheStaff() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        take(page, "/arbeit", "today.png");
        take(page, "/arbeit/gruppen", "groups.png");
        take(page, "/arbeit/antrag/2026-0002", "request.png");
        page.navigate("/arbeit/gruppen");
        page.click("tr:has-text('Leben mit Rheuma') a");
        page.waitForURL("**/arbeit/gruppe/*");
        take(page, page.url(), "group.png");
        take(page, page.url() + "/absprachen", "agreement.png");
        page.navigate("/arbeit/foerderung");
        page.click("tr:has-text('Leben mit Rheuma') a");
        page.waitForURL("**/arbeit/foerderung/*");
        take(page, page.url(), "application.png");
        take(page, page.url() + "/versand", "dispatch.png");
        take(page, "/arbeit/einstellungen/brief?art=GROUP_LETTER", "letters.png");
        take(page, "/arbeit/auswertung", "year.png");
    }

    @Test
    void ofWhatComesBackAndWhoAsks() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/foerderung");
        page.click("tr:has-text('Parkinson') a");
        page.waitForURL("**/arbeit/foerderung/*");
        take(page, page.url() + "/bescheid", "outcome.png");
        take(page, "/arbeit/anfragen", "inquiries.png");
    }

    @Test
    void ofTheForms() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/einstellungen/vorlagen");
        page.click("tr:has-text('Pauschal') a[href*='/vorlagen/']");
        page.waitForURL("**/vorlagen/*");
        String form = page.url();
        take(page, form, "mapping.png");
        take(page, form + "/probedruck", "test-print.png");
    }

    @Test
    void ofTheTools() throws IOException {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        take(
                page,
                "/arbeit/werkzeuge/vergleich?angebot=zoom-basic&angebot=bbb-hosted-avv&angebot=signal",
                "comparison.png");
        take(page, "/arbeit/werkzeug/bbb-wechange/ergebnis", "assessment.png");
        take(page, "/arbeit/werkzeuge/pruefliste", "queue.png");
    }

    @Test
    void ofTheLead() throws IOException {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);
        take(page, "/meine-gruppe", "lead-phone.png");
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        take(page, page.url(), "request-phone.png");
    }

    @Test
    void ofTheLeadWhoMakesAnAgreement() throws IOException {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD_OF_SEVERAL);
        page.click("main a[href*='/absprachen/']:has-text('In Arbeit')");
        page.waitForURL("**/absprachen/*");
        take(page, page.url() + "/zugang", "agreement-phone.png");
    }

    @Test
    void ofTheAdvice() throws IOException {
        Page page = Browser.desktop();
        take(page, "/werkzeuge/vergleich?a=threema-private&b=signal&c=zoom-basic", "advice.png");
        take(page, "/werkzeug/bigbluebutton/blatt/bbb-senfcall", "sheet.png");
        take(
                Browser.phone(),
                "/werkzeuge/finden?personen=10&telefon=nein&konto=nein&vertraulich=ja&zahlt=gruppe",
                "finder-phone.png");
    }

    private static void take(Page page, String address, String name) throws IOException {
        page.navigate(address);
        page.evaluate("document.fonts.ready");
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name);
        page.screenshot(new ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
