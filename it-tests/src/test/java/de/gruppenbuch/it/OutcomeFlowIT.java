package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the funder decided and what was proved, from the application to the yearly numbers. */
@ExtendWith({RunningApplication.class, Browser.class})
class OutcomeFlowIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** Refused in the made-up world, 220 € were asked for. */
    private static final String GROUP = "Pflegende Angehörige";

    @Test
    void aNoticeAndAProofAreRecordedAndCountInTheYear() {
        Page desk = Browser.desktop();
        SignIn.as(desk, SignIn.STAFF);
        long grantedBefore = euros(desk, "Von Krankenkassen bewilligt");
        long provedBefore = euros(desk, "Im Verwendungsnachweis belegt");

        String address = notice(desk);
        Page phone = Browser.phone();
        SignIn.as(phone, SignIn.STAFF);
        proof(phone, address);

        assertThat(euros(desk, "Von Krankenkassen bewilligt")).isEqualTo(grantedBefore + 200);
        assertThat(euros(desk, "Im Verwendungsnachweis belegt")).isEqualTo(provedBefore + 180);
        desk.navigate("/arbeit/foerderung?jahr=" + TODAY.getYear());
        assertThat(desk.locator("tr:has-text('" + GROUP + "')").innerText())
                .contains("Nachweis eingereicht", "200,00");
    }

    private static String notice(Page page) {
        page.navigate("/arbeit/foerderung?jahr=" + TODAY.getYear());
        page.click("tr:has-text('" + GROUP + "') a");
        page.waitForURL("**/arbeit/foerderung/*");
        page.click("main a[href$='/bescheid']");
        page.waitForURL("**/bescheid");
        assertThat(state(page)).contains("Abgelehnt");
        Form.on(page).press("takeNoticeBack");
        assertThat(state(page)).contains("Bescheid steht aus");

        Form.on(page).fill("noticeOn", DAY.format(TODAY.plusDays(1))).press("recordNotice");
        assertThat(Form.on(page).message("noticeOn")).contains("Zukunft");
        assertThat(Form.on(page).message("grantedCents")).contains("tragen Sie 0 ein");
        Form.on(page)
                .fill("noticeOn", DAY.format(TODAY))
                .fill("grantedCents", "220,01")
                .press("recordNotice");
        assertThat(Form.on(page).message("grantedCents")).contains("Beantragt waren 220,00");
        Pages.assertFine(page);
        grant(page);
        page.waitForNavigation(() -> page.click("input[value='Rückgängig']"));
        assertThat(Pages.text(page)).contains("zurückgenommen", "Bescheid steht aus");
        grant(page);
        Pages.assertFine(page);
        return page.url();
    }

    private static void grant(Page page) {
        Form.on(page)
                .fill("noticeOn", DAY.format(TODAY))
                .fill("grantedCents", "200")
                .fill("reference", "SHF 4711")
                .press("recordNotice");
        assertThat(state(page)).contains("Teilweise bewilligt");
        assertThat(Pages.text(page)).contains("Der Bescheid ist eingetragen.", "SHF 4711");
    }

    private static void proof(Page page, String address) {
        page.navigate(address);
        Form.on(page).press("recordProof");
        assertThat(Form.on(page).message("spentCents")).contains("wie viel ausgegeben wurde");
        Pages.assertFine(page);
        Form.on(page).fill("spentCents", "180").press("recordProof");
        assertThat(Pages.text(page)).contains("noch nicht abgegeben", "20,00 €");
        Form.on(page).fill("filedOn", DAY.format(TODAY)).press("recordProof");
        assertThat(state(page)).contains("Nachweis eingereicht");
        Pages.assertFine(page);
    }

    private static String state(Page page) {
        return page.locator("main .state").first().innerText();
    }

    /** Whole euros of a line of the yearly numbers. */
    private static long euros(Page page, String line) {
        page.navigate("/arbeit/auswertung?jahr=" + TODAY.getYear());
        String amount = page.locator("tr:has-text('" + line + "') td").last().innerText();
        return Long.parseLong(amount.replaceAll(",.*", "").replace(".", ""));
    }
}
