package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Flow A: staff registers a group, records its tools and invites its lead. */
@ExtendWith({RunningApplication.class, Browser.class})
class GroupFlowIT {

    @ParameterizedTest
    @EnumSource
    void staffRegistersAGroupOnOnePageAndMayTakeItBack(Window window) {
        String name = "Gelenk-Runde " + window;
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        Pages.visit(page, "/arbeit/gruppe/neu");
        assertThat(page.locator("main .field").count()).isLessThanOrEqualTo(12);

        GroupSteps.fillIn(page, name, "zoom-basic").press("save");

        assertThat(Pages.heading(page)).isEqualTo(name);
        assertThat(Pages.text(page)).contains("Änne Groß", "44137 Musterstadt");
        Pages.assertFine(page);

        undo(page);
        assertThat(page.url()).endsWith("/arbeit/gruppen");
        Pages.assertFine(page);
        undo(page);
        assertThat(Pages.heading(page)).isEqualTo(name);
        assertThat(Pages.text(page)).contains("Wiederhergestellt");
    }

    @Test
    void thePageOfAGroupTellsOfEachToolWhyAndWhatIsBetter() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        GroupSteps.register(page, "Wer nutzt was", "zoom-basic");

        String text = Pages.text(page);

        assertThat(text)
                .contains("Abgeraten", "Der Anbieter nutzt Daten für eigene Zwecke.")
                .contains("23.11.2026", "Besser geschützt: Jitsi");
        assertThat(page.locator("main a:has-text('Quelle öffnen')").getAttribute("href"))
                .startsWith("http");
    }

    @Test
    void anEndedToolStaysAsHistoryAndCannotBeChosenAnew() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        long group = GroupSteps.register(page, "Früher mit Signal", "signal");
        page.click("main .card a:has-text('Ändern')");
        page.waitForURL("**/werkzeug?**");
        Form.on(page).fill("until", "31.12.2025").press("save");
        assertThat(Pages.text(page)).contains("31.12.2025");

        Pages.visit(page, "/arbeit/gruppe/" + group + "/werkzeug");

        assertThat(page.locator("select[id='f:offeringId'] option[value='hangouts']").count())
                .isZero();
        assertThat(page.locator("select[id='f:offeringId'] option[value='signal']").count())
                .isOne();
    }

    @Test
    void similarNamesAreHintedAtWhileTypingAndNeverBlock() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/gruppe/neu");

        page.fill("[id='f:name']", "Leben mit Rhoima");
        page.press("[id='f:name']", "Tab");

        page.waitForSelector("[id='f:similar'] a");
        assertThat(page.locator("[id='f:similar']").innerText()).contains("Leben mit Rheuma");
        Pages.assertFine(page);
    }

    @Test
    void theLetterLetsTheLeadInWithLinkCodeAndPicture() throws IOException {
        Page staff = Browser.desktop();
        SignIn.as(staff, SignIn.STAFF);
        long group = GroupSteps.register(staff, "Neue mit Leitung", "signal");
        staff.navigate("/arbeit/gruppe/" + group + "/einladen");
        Form.on(staff).fill("name", "Änne Groß").press("invite");
        Pages.assertFine(staff);
        String code = staff.locator(".letters").innerText();
        Download letter = staff.waitForDownload(() -> staff.click("a[href*='/brief/einladung/']"));
        assertThat(letter.suggestedFilename()).isEqualTo("Einladung.docx");
        try (InputStream file = letter.createReadStream();
                XWPFDocument document = new XWPFDocument(file)) {
            assertThat(document.getParagraphs()).anyMatch(line -> line.getText().equals(code));
            assertThat(document.getAllPictures()).hasSize(1);
        }

        Page lead = Browser.phone();
        Pages.visit(lead, "/einladung");
        Form.on(lead)
                .fill("code", code.toLowerCase(java.util.Locale.ROOT))
                .fill("email", "aenne.gross@gruppe.example")
                .fill("password", "Regenbogen-ueber-Dortmund")
                .press("send");

        assertThat(Pages.text(lead)).contains("Neue mit Leitung");
        Pages.assertFine(lead);
    }

    private static void undo(Page page) {
        Pages.follow(page, () -> page.click("input[value='Rückgängig']"));
    }
}
