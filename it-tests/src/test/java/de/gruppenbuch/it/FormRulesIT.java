package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every form promises: errors that lead to their field, nothing lost, nothing sent twice. */
@ExtendWith({RunningApplication.class, Browser.class})
class FormRulesIT {

    @Test
    void eachErrorStandsInTheBoxAndAtItsFieldAndLeadsThere() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/gruppe/neu");

        Form.on(page).fill("lastName", "Bleibt stehen").press("save");

        assertThat(page.title()).startsWith("Fehler: ");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("problem");
        List<Locator> links = page.locator("#problem a").all();
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (Locator link : links) {
            String field = link.getAttribute("href").substring(1);
            link.click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
            String at = field.replaceAll(":\\d+$", "");
            assertThat(page.locator("[id='" + at + "-message']").innerText())
                    .isEqualTo(link.innerText());
        }
        Locator wrong = page.locator("[id='f:name']");
        assertThat(wrong.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("[id='f:email']").getAttribute("aria-describedby"))
                .contains("email-hint");
        assertThat(Form.on(page).value("lastName")).isEqualTo("Bleibt stehen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14,99|14,99 €",
                "14.99|14,99 €",
                "14,99 €|14,99 €",
                "1.014,90|1.014,90 €",
                "1014,9|1.014,90 €"
            })
    void anAmountIsTakenHoweverItIsWritten(String typed, String shown) {
        Page page = costs();

        Form.on(page).choose("billingPeriod", "YEARLY").fill("amountCents", typed).press("next");

        assertThat(Pages.text(page)).contains(shown + " im Jahr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4.2027", "01.04.27", "01042027"})
    void aDayIsTakenHoweverItIsWritten(String typed) {
        Page page = toolUse(typed);

        page.navigate(page.url().replaceAll("/werkzeug.*", ""));
        assertThat(Pages.text(page)).contains("seit 01.04.2027");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedAndNeverChanged() {
        Page page = toolUse("31.02.2027");

        assertThat(Form.on(page).message("since")).isNotEmpty();
        assertThat(Form.on(page).value("since")).isEqualTo("31.02.2027");
        Pages.assertFine(page);
    }

    @Test
    void anIbanIsCheckedAndShownAgainByItsEndOnly() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        long group = GroupSteps.register(page, "Gruppe mit Konto", "signal");
        String address = "/arbeit/gruppe/" + group + "/konto";
        page.navigate(address);

        Form.on(page).fill("iban", "DE02 1203 0000 0000 2020 52").press("save");
        assertThat(Form.on(page).message("iban")).isNotEmpty();
        assertThat(Form.on(page).value("iban")).contains("2020 52");
        Form.on(page).fill("iban", "DE02 1203 0000 0000 2020 51").press("save");

        page.navigate("/arbeit/gruppe/" + group);
        assertThat(Pages.text(page)).contains("•••• 2051").doesNotContain("1203");
    }

    @Test
    void backFromTheLastStepShowsTheFilledForm() {
        Page page = costs();
        Form.on(page).choose("billingPeriod", "YEARLY").fill("amountCents", "8,88").press("next");

        page.goBack();

        assertThat(Pages.heading(page)).isEqualTo("Was kostet es?");
        assertThat(Form.on(page).value("amountCents")).isEqualTo("8,88");
        page.goForward();
        assertThat(Pages.heading(page)).isEqualTo("Prüfen Sie Ihre Angaben");
        assertThat(Pages.text(page)).contains("noch nicht abgeschickt");
    }

    @Test
    void twoFastClicksSendOneRequestAndItsPageCanBeOpenedAgain() {
        Page page = costs();
        Form.on(page).choose("billingPeriod", "YEARLY").fill("amountCents", "6,66").press("next");
        String number = page.url().replaceAll(".*/antrag/([^/]+)/.*", "$1");

        page.dblclick("[id='f:send']");
        page.waitForURL("**/antrag/" + number);

        page.reload();
        assertThat(Pages.heading(page)).isEqualTo("Ihr Antrag ist angekommen");
        assertThat(Pages.text(page)).contains(number, "spätestens am");
        page.navigate("/meine-gruppe");
        assertThat(page.locator("main a[href$='/antrag/" + number + "']").count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"Rhuema, Leben mit Rheuma", "Mueller, Licht am Horizont", "2026-0002, 2026-0002"})
    void searchForgivesUmlautsAndTypingErrors(String typed, String found) {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.fill("#q", typed);
        page.press("#q", "Enter");
        page.waitForURL("**/suche?q=**");

        assertThat(Pages.text(page)).contains(found);
        assertThat(page.locator("main [role=status]").count()).isOne();
        Pages.assertFine(page);
    }

    private static Page costs() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        Form.on(page).choose("offeringId", "signal").press("next");
        return page;
    }

    private static Page toolUse(String since) {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        long group = GroupSteps.register(page, "Gruppe mit Tag " + since, "signal");
        page.navigate("/arbeit/gruppe/" + group + "/werkzeug");
        Form.on(page)
                .pick("offeringId", "threema-private")
                .fill("purpose", "Austausch")
                .fill("since", since)
                .press("save");
        return page;
    }
}
