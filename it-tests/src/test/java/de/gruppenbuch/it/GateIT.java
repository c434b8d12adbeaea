package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate where it speaks: to the lead who chooses, to the staff who decides. */
@ExtendWith({RunningApplication.class, Browser.class})
class GateIT {

    @ParameterizedTest
    @EnumSource
    void theLeadIsAdvisedAndNeverStopped(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.LEAD);
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        assertThat(Pages.text(page))
                .contains("können die Krankenkassen so nicht bezahlen", "Besser geschützt:");
        Pages.assertFine(page);

        Form.on(page).choose("offeringId", "zoom-basic").press("next");
        Form.on(page).choose("billingPeriod", "YEARLY").fill("amountCents", "12,00").press("next");
        assertThat(Pages.text(page))
                .contains("So nicht bezahlbar", "Sie können den Antrag trotzdem stellen.");
        Pages.assertFine(page);
        Form.on(page).press("discard");
    }

    @Test
    void staffSeesContractPartyTrapAndMoneyForTheSamePurpose() {
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        String first = GroupSteps.ask(lead, "jitsi-hosted-avv", "", "3,00");
        String second = GroupSteps.ask(lead, "jitsi-hosted-avv", "", "4,00");
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);

        page.navigate("/arbeit/antrag/" + second);

        assertThat(Pages.text(page)).contains("Vielleicht doppelt gefördert", first, "§ 45d");
        Pages.assertFine(page);
    }
}
