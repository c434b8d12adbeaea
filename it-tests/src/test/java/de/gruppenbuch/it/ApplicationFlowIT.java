package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Flow C: from an accepted request to an application that can be exported. */
@ExtendWith({RunningApplication.class, Browser.class})
class ApplicationFlowIT {

    @ParameterizedTest
    @EnumSource
    void anAcceptedRequestBecomesAnExpenseWithTheOfficialWording(Window window) {
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        String number = GroupSteps.ask(lead, "signal", "", "3,00");
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/antrag/" + number);
        Form.on(page).press("accept");
        page.click("main a.button[href*='/arbeit/foerderung/neu']");
        page.waitForURL("**/foerderung/neu?**");
        Pages.assertFine(page);
        assertThat(page.locator("label:has-text('" + number + "')").count()).isOne();
        takeOnly(page, number);
        Form.on(page).choose("kind", "LUMP_SUM").press("create");

        assertThat(Pages.heading(page)).startsWith("Förderantrag 2");
        assertThat(Pages.text(page))
                .contains("Regelmäßige Ausgaben für digitale Angebote und Anwendungen")
                .contains(number, "36,00 €");
        Pages.assertFine(page);
        addLines(page);
    }

    /** Other tests leave accepted requests of the same group behind. */
    private static void takeOnly(Page page, String number) {
        page.locator("input[name='f:requestIds']").all().forEach(Locator::uncheck);
        page.locator("label:has-text('" + number + "')").click();
    }

    private static void addLines(Page page) {
        String application = page.url();
        page.click("main a[href$='/ausgabe']");
        page.waitForURL("**/ausgabe");
        Pages.assertFine(page);
        Form.on(page).press("save");
        assertThat(Form.on(page).message("categoryCode")).isNotEmpty();
        assertThat(Form.on(page).message("label")).isNotEmpty();
        assertThat(Form.on(page).message("amountCents")).isNotEmpty();
        Pages.assertFine(page);
        Form.on(page)
                .pick("categoryCode", "ROOM")
                .fill("label", "Miete")
                .fill("amountCents", "100,50")
                .press("save");
        assertThat(page.url()).startsWith(application);
        page.click("main a[href$='/einnahme']");
        page.waitForURL("**/einnahme");
        Form.on(page)
                .pick("kind", "OWN_FUNDS")
                .fill("label", "Beiträge")
                .fill("amountCents", "36,50")
                .press("save");

        assertThat(Pages.text(page)).contains("136,50 €", "100,00 €");
        Pages.assertFine(page);
    }

    @Test
    void whatIsMissingIsATaskThatLeadsToItsPlace() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/foerderung");
        page.click("tr:has-text('Zucker und wir') a");
        page.waitForURL("**/arbeit/foerderung/*");

        assertThat(Pages.text(page)).contains("Gefördert werden Gruppen ab 6 Mitgliedern.");
        page.click("main a:has-text('aktive Mitglieder')");
        page.waitForURL("**/fakten**");
        Pages.assertFine(page);
        Form.on(page).fill("activeMembers", "7").press("save");

        page.navigate("/arbeit/foerderung");
        page.click("tr:has-text('Zucker und wir') a");
        page.waitForURL("**/arbeit/foerderung/*");
        assertThat(Pages.text(page)).doesNotContain("ab 6 Mitgliedern");
        Pages.assertFine(page);
    }

    @Test
    void whoSavesAnOldStateIsToldAndLosesNothing() {
        Page first = Browser.desktop();
        SignIn.as(first, SignIn.STAFF);
        long group = GroupSteps.register(first, "Zwei schreiben zugleich", "signal");
        String address = "/arbeit/gruppe/" + group + "/angaben";
        first.navigate(address);
        Page second = first.context().newPage();
        second.navigate(address);
        Form.on(second).fill("city", "Neustadt").press("save");

        Form.on(first).fill("city", "Altstadt").press("save");

        assertThat(first.title()).startsWith("Fehler: ");
        assertThat(first.locator(".problem").innerText()).contains("in der Zwischenzeit");
        assertThat(Form.on(first).value("city")).isEqualTo("Altstadt");
        Pages.assertFine(first);
    }
}
