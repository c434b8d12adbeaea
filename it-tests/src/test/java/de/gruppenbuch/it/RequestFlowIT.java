package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flow B: the lead asks for the cost of a tool, staff decides, the lead sees the answer. */
@ExtendWith({RunningApplication.class, Browser.class})
class RequestFlowIT {

    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0
    };

    @ParameterizedTest
    @EnumSource
    void theLeadAsksInThreeSteps(Window window) {
        walk(window.open());
    }

    @Test
    void theLeadAsksWithoutJavaScript() {
        Page page = Browser.phoneWithoutJavaScript();
        SignIn.as(page, SignIn.LEAD);

        String number = GroupSteps.ask(page, "signal", "", "4,50");

        assertThat(Pages.heading(page)).isEqualTo("Ihr Antrag ist angekommen");
        assertThat(number).matches("2\\d{3}-\\d{4}");
    }

    private static void walk(Page page) {
        SignIn.as(page, SignIn.LEAD);
        Pages.assertFine(page);
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        Pages.assertFine(page);
        int inputs = page.locator("main .field").count();
        Form.on(page).choose("offeringId", "signal").press("next");
        Pages.assertFine(page);
        inputs += page.locator("main .field").count();
        assertThat(inputs).isLessThanOrEqualTo(6);

        Form.on(page)
                .choose("billingPeriod", "YEARLY")
                .fill("amountCents", "1.236,4")
                .attach("file", "preis.png", PICTURE)
                .press("next");
        assertThat(Pages.text(page)).contains("1.236,40 € im Jahr");
        Pages.assertFine(page);

        Form.on(page).press("send");
        assertThat(Pages.heading(page)).isEqualTo("Ihr Antrag ist angekommen");
        assertThat(Pages.text(page)).contains("spätestens am");
        Pages.assertFine(page);
    }

    @Test
    void aDraftSurvivesTheClosedBrowserAndSendingTwiceMakesOneRequest() {
        Page first = Browser.phone();
        SignIn.as(first, SignIn.LEAD);
        first.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        first.waitForURL("**/antrag/neu/**");
        Form.on(first).choose("offeringId", "signal").press("next");
        Form.on(first).choose("billingPeriod", "MONTHLY").fill("amountCents", "7,77").press("next");
        String check = first.url();
        first.context().close();

        Page second = Browser.phone();
        SignIn.as(second, SignIn.LEAD);
        second.navigate(check);
        assertThat(Pages.text(second)).contains("7,77 € im Monat");
        Page third = second.context().newPage();
        third.navigate(check);
        Form.on(second).press("send");
        Form.on(third).press("send");

        assertThat(third.url()).isEqualTo(second.url());
        String number = check.replaceAll(".*/antrag/([^/]+)/.*", "$1");
        third.navigate("/meine-gruppe");
        assertThat(third.locator("main a[href$='/antrag/" + number + "']").count()).isOne();
    }

    @Test
    void staffAsksBackTheLeadAnswersStaffAccepts() {
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        String number = GroupSteps.ask(lead, "signal", "", "2,00");
        Page staff = Browser.desktop();
        SignIn.as(staff, SignIn.STAFF);
        Pages.visit(staff, "/arbeit/antrag/" + number);
        assertThat(Pages.text(staff)).contains("§ 20h Abs. 2 SGB V");
        Form.on(staff).press("ask");
        assertThat(Form.on(staff).message("text")).isNotEmpty();
        Form.on(staff).fill("text", "Welcher Tarif ist es?").press("ask");

        lead.navigate("/antrag/" + number);
        assertThat(Pages.text(lead)).contains("Welcher Tarif ist es?");
        Pages.assertFine(lead);
        Form.on(lead).fill("text", "Der kleine Tarif.").press("send");
        staff.navigate("/arbeit/antrag/" + number);
        assertThat(Pages.text(staff)).contains("Der kleine Tarif.");
        Form.on(staff).press("accept");

        assertThat(Pages.text(staff)).contains("Angenommen");
        Pages.assertFine(staff);
        lead.navigate("/antrag/" + number);
        assertThat(Pages.text(lead)).contains("24,00");
        Pages.assertFine(lead);
    }

    @Test
    void aBlockedRequestIsAcceptedOnlyWithAReasonThatStays() {
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        String number = GroupSteps.ask(lead, "other", "Unbekanntes Programm", "5,00");
        Page staff = Browser.desktop();
        SignIn.as(staff, SignIn.STAFF);
        staff.navigate("/arbeit/antrag/" + number);
        assertThat(Pages.text(staff)).contains("Gesperrt");

        Form.on(staff).press("accept");
        assertThat(Form.on(staff).message("text")).isNotEmpty();
        Pages.assertFine(staff);
        Form.on(staff).fill("text", "Der Träger hat das Programm selbst geprüft.").press("accept");

        assertThat(Pages.text(staff))
                .contains("Angenommen", "Der Träger hat das Programm selbst geprüft.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-5", "0,00", "1,2,3", "1.2,3", "99999999999"})
    void aWrongAmountIsToldAtTheFieldAndStays(String amount) {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        Form.on(page).choose("offeringId", "signal").press("next");

        Form.on(page).choose("billingPeriod", "YEARLY").fill("amountCents", amount).press("next");

        assertThat(Form.on(page).message("amountCents")).isNotEmpty();
        assertThat(Form.on(page).value("amountCents")).isEqualTo(amount);
        assertThat(page.title()).startsWith("Fehler: ");
        assertThat(page.isChecked("input[name='f:billingPeriod'][value='YEARLY']")).isTrue();
        Pages.assertFine(page);
    }
}
