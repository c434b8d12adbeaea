package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the funder decided and what was proved, from the application to the yearly numbers. */
@ExtendWith({RunningApplication.class, Browser.class})
class OutcomeFlowIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** Granted 300 € of 390 € in the made-up world, without a proof. */
    private static final String GROUP = "Parkinson-Treff Nord";

    @Test
    void aNoticeAndAProofAreRecordedAndCountInTheYear() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        List<Long> before = grantedAndProved(page);

        notice(page);
        page.setViewportSize(360, 740);
        proof(page);
        page.setViewportSize(1280, 800);

        assertThat(grantedAndProved(page)).containsExactly(before.get(0) + 50, before.get(1) + 330);
        page.navigate("/arbeit/foerderung?jahr=" + TODAY.getYear());
        assertThat(page.locator("tr:has-text('" + GROUP + "')").innerText())
                .contains("Nachweis eingereicht", "350,00");
    }

    private static void notice(Page page) {
        page.navigate("/arbeit/foerderung?jahr=" + TODAY.getYear());
        page.click("tr:has-text('" + GROUP + "') a");
        page.waitForURL("**/arbeit/foerderung/*");
        page.click("main a[href$='/bescheid']");
        page.waitForURL("**/bescheid");
        assertThat(state(page)).contains("Teilweise bewilligt");
        Form.on(page).press("takeNoticeBack");
        assertThat(state(page)).contains("Bescheid steht aus");

        Form.on(page).fill("noticeOn", DAY.format(TODAY.plusDays(1))).press("recordNotice");
        assertThat(Form.on(page).message("noticeOn")).contains("Zukunft");
        assertThat(Form.on(page).message("grantedCents")).contains("tragen Sie 0 ein");
        Form.on(page)
                .fill("noticeOn", DAY.format(TODAY))
                .fill("grantedCents", "390,01")
                .press("recordNotice");
        assertThat(Form.on(page).message("grantedCents")).contains("Beantragt waren 390,00");
        Pages.assertFine(page);
        grant(page);
        Pages.follow(page, () -> page.click("input[value='Rückgängig']"));
        assertThat(Pages.text(page)).contains("zurückgenommen", "Bescheid steht aus");
        grant(page);
        Pages.assertFine(page);
    }

    private static void grant(Page page) {
        Form.on(page)
                .fill("noticeOn", DAY.format(TODAY))
                .fill("grantedCents", "350")
                .fill("reference", "SHF 4711")
                .press("recordNotice");
        assertThat(state(page)).contains("Teilweise bewilligt");
        assertThat(Pages.text(page)).contains("Der Bescheid ist eingetragen.", "SHF 4711");
    }

    private static void proof(Page page) {
        Form.on(page).press("recordProof");
        assertThat(Form.on(page).message("spentCents")).contains("wie viel ausgegeben wurde");
        Pages.assertFine(page);
        Form.on(page).fill("spentCents", "330").press("recordProof");
        assertThat(Pages.text(page)).contains("noch nicht abgegeben", "20,00 €");
        Form.on(page).fill("filedOn", DAY.format(TODAY)).press("recordProof");
        assertThat(state(page)).contains("Nachweis eingereicht");
        Pages.assertFine(page);
    }

    private static String state(Page page) {
        return page.locator("main .state").first().innerText();
    }

    /** Whole euros of the year. */
    private static List<Long> grantedAndProved(Page page) {
        page.navigate("/arbeit/auswertung?jahr=" + TODAY.getYear());
        return Stream.of("Von Krankenkassen bewilligt", "Im Verwendungsnachweis belegt")
                .map(line -> page.locator("tr:has-text('" + line + "') td").last().innerText())
                .map(amount -> Long.parseLong(amount.replaceAll(",.*", "").replace(".", "")))
                .toList();
    }
}
