package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lead works through the meeting agreement; staff reads, prints and downloads it. */
@ExtendWith({RunningApplication.class, Browser.class})
class AgreementIT {

    @ParameterizedTest
    @EnumSource
    void theLeadWorksThroughTheItemsAndKeepsTheAgreement(Window window) {
        walk(window.open());
    }

    @Test
    void itWorksWithoutJavaScript() {
        Page page = Browser.phoneWithoutJavaScript();
        AgreementSteps.begin(page);
        AgreementSteps.answerAll(page, quiet -> {});
        AgreementSteps.fillDay(page, AgreementSteps.today());

        Form.on(page).press("conclude");

        assertThat(Pages.heading(page)).isEqualTo("Vereinbarung für Online-Treffen");
        assertThat(page.locator(".notice").innerText()).contains("festgehalten");
    }

    private static void walk(Page page) {
        SignIn.as(page, SignIn.LEAD);
        Pages.assertFine(page);
        AgreementSteps.open(page);
        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("Gruppenbuch speichert nicht, wer zur Gruppe gehört");
        Form.on(page).press("begin");
        AgreementSteps.answerAll(page, Pages::assertFine);
        assertThat(Pages.heading(page)).isEqualTo("Wann haben Sie das besprochen?");
        Pages.assertFine(page);
        AgreementSteps.fillDay(page, AgreementSteps.today());
        assertThat(Pages.heading(page)).isEqualTo("Prüfen Sie Ihre Absprachen");
        assertThat(Pages.text(page))
                .contains("noch nicht festgehalten", "Niemand zeichnet Ton, Bild oder Chat auf.")
                .doesNotContain("So zählen die Absprachen noch nicht");
        Pages.assertFine(page);

        Form.on(page).press("conclude");

        assertThat(Pages.text(page)).contains(AgreementSteps.today());
        Pages.assertFine(page);
        page.navigate("/meine-gruppe");
        assertThat(Pages.text(page)).contains("Gilt").doesNotContain("bald neu darüber");
    }

    @Test
    void aDraftSurvivesTheClosedBrowserAndAnOpenItemIsNamed() {
        Page first = Browser.phone();
        AgreementSteps.begin(first);
        Form.on(first).choose("AG-P4", "NOT_AGREED").press("next");
        Form.on(first).choose("AG-B2", "OPEN").press("next");
        String step = first.url();
        first.context().close();

        Page second = Browser.phone();
        SignIn.as(second, SignIn.LEAD);
        second.navigate(step.replaceAll("[a-z]+$", "pruefen"));
        assertThat(second.locator(".warn").first().innerText())
                .contains("So zählen die Absprachen noch nicht", "nirgends öffentlich");
        Pages.assertFine(second);
        second.click("main a[href*='/zugang?zurueck=pruefen']");
        second.waitForURL("**/zugang?zurueck=pruefen");
        Form.on(second).choose("AG-B2", "AGREED").press("next");
        assertThat(second.url()).endsWith("/pruefen");
        assertThat(second.locator(".warn").first().innerText()).doesNotContain("öffentlich");

        Form.on(second).press("discard");
        assertThat(second.locator("[id='f:begin']").count()).isOne();
        second.navigate(step);
        assertThat(Pages.text(second)).contains("gerade keinen Entwurf");
        Pages.assertFine(second);
    }

    @Test
    void whoSavesSecondSeesASentenceAndLosesNothing() {
        Page first = Browser.phone();
        AgreementSteps.begin(first);
        Page second = Browser.phone();
        SignIn.as(second, SignIn.LEAD);
        second.navigate(first.url());
        Form.on(first).choose("AG-X3", "NOT_AGREED").press("next");

        Form.on(second).choose("AG-X3", "AGREED").choose("AG-X7", "NOT_AGREED").press("next");

        assertThat(second.locator("#problem").innerText()).contains("Jemand anders hat gerade");
        assertThat(second.isChecked("input[name='f:AG-X3'][value='AGREED']")).isTrue();
        assertThat(second.isChecked("input[name='f:AG-X7'][value='NOT_AGREED']")).isTrue();
        assertThat(Pages.text(second)).contains("Jemand anders hat gespeichert: Nein");
        Pages.assertFine(second);
        Form.on(second).press("next");
        assertThat(Pages.heading(second)).isEqualTo("Zugang");
        first.navigate(second.url().replace("/zugang", "/pruefen"));
        Form.on(first).press("discard");
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2026, Geben Sie ein Datum ein",
        "01.01.2099, liegt in der Zukunft",
        "01.01.2001, mehr als drei Jahre"
    })
    void aWrongDayIsToldAtTheFieldAndStays(String day, String sentence) {
        Page page = Browser.phone();
        AgreementSteps.begin(page);
        page.navigate(page.url().replace("/vorher", "/tag"));

        Form.on(page).fill("agreedOn", day).fill("numberInvited", "8").press("next");

        assertThat(Form.on(page).message("agreedOn")).contains(sentence);
        assertThat(Form.on(page).value("agreedOn")).isEqualTo(day);
        assertThat(Form.on(page).value("numberInvited")).isEqualTo("8");
        assertThat(page.title()).startsWith("Fehler: ");
        Pages.assertFine(page);
        page.navigate(page.url().replace("/tag", "/pruefen"));
        Form.on(page).press("conclude");
        assertThat(page.locator("#problem").innerText()).contains("an welchem Tag");
        Form.on(page).press("discard");
    }

    @ParameterizedTest
    @EnumSource
    void staffReadsTheAgreementAndItsHistory(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        AgreementSteps.openOfGroup(page, "Parkinson-Treff Nord");

        assertThat(Pages.text(page)).contains("Abgelaufen", "mündlich", "9");
        Pages.assertFine(page);
        AgreementSteps.openOfGroup(page, "Pflegende Angehörige");
        assertThat(Pages.text(page)).contains("Zählt noch nicht", "ist ein Passwort gesetzt");
        AgreementSteps.openOfGroup(page, "Frei ohne Alkohol");
        assertThat(Pages.text(page)).contains("noch keine Absprachen festgehalten");
        Pages.assertFine(page);
    }

    @Test
    void todayNamesTheGroupsWhoseAgreementEnds() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);

        Locator row = page.locator("main a[href$='/absprachen']:has-text('Parkinson-Treff Nord')");

        assertThat(row.innerText()).contains("Abgelaufen");
    }

    @Test
    void theWordFileIsForItsOwnPeopleOnly() throws IOException {
        Page staff = Browser.desktop();
        SignIn.as(staff, SignIn.STAFF);
        AgreementSteps.openOfGroup(staff, "Licht am Horizont");
        String page = staff.url();
        String word = staff.locator("main a[href$='.docx']").getAttribute("href");

        APIResponse file = staff.request().get(RunningApplication.baseUrl() + word);

        assertThat(file.headers().get("content-disposition"))
                .contains("Vereinbarung_Online-Treffen_2");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Vereinbarung für Online-Treffen");
            assertThat(document.getTables()).hasSize(5);
        }
        Page neighbour = Browser.desktop();
        SignIn.as(neighbour, SignIn.NEIGHBOUR);
        assertThat(neighbour.navigate(page).status()).isEqualTo(404);
        assertThat(neighbour.navigate(word).status()).isEqualTo(404);
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        assertThat(lead.navigate(word).status()).isEqualTo(403);
        String asLead = word.replace("/arbeit/", "/meine-gruppe/");
        assertThat(lead.navigate(asLead).status()).isEqualTo(404);
    }
}
