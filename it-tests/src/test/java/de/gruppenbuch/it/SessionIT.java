package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, sessions that end, and what is left of them. */
@ExtendWith({RunningApplication.class, Browser.class})
class SessionIT {

    @ParameterizedTest
    @ValueSource(strings = {SignIn.STAFF, SignIn.LEAD})
    void whoSignsOutIsOutAlsoWithTheOldCookies(String person) {
        Page page = Browser.desktop();
        SignIn.as(page, person);
        String inside = page.url();
        List<Cookie> old = page.context().cookies();

        page.click("[id='signout:out']");
        page.waitForURL("**/anmelden**");
        Pages.assertFine(page);

        page.context().addCookies(old.stream().map(SessionIT::copy).toList());
        page.navigate(inside);
        assertThat(page.url()).contains("/anmelden");
    }

    @Test
    void theSessionChangesAtSignIn() {
        Page page = Browser.desktop();
        page.navigate("/anmelden");
        List<String> before = values(page).toList();
        SignIn.attempt(page, SignIn.STAFF, RunningApplication.DEMO_PASSWORD);
        page.waitForURL("**/arbeit");

        assertThat(values(page)).doesNotContainAnyElementsOf(before).isNotEmpty();
        assertThat(page.context().cookies()).allMatch(cookie -> cookie.httpOnly);
    }

    @Test
    void anEndedSessionLeadsToSignInAndBackAndTheDraftIsThere() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        Form.on(page).choose("offeringId", "signal").press("next");
        String draft = page.url();
        page.context().clearCookies();

        Form.on(page).choose("billingPeriod", "YEARLY").fill("amountCents", "9,90").press("next");

        assertThat(page.url()).contains("/anmelden");
        Pages.assertFine(page);
        SignIn.attempt(page, SignIn.LEAD, RunningApplication.DEMO_PASSWORD);
        page.navigate(draft);
        assertThat(Pages.heading(page)).isEqualTo("Was kostet es?");
    }

    @Test
    void theWholeRequestCanBeSentWithTheKeyboard() {
        Page page = Browser.desktop();
        page.navigate("/anmelden");
        page.focus("[id='f:email']");
        page.keyboard().type(SignIn.LEAD);
        page.keyboard().press("Tab");
        page.keyboard().type(RunningApplication.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/meine-gruppe");
        tabTo(page, "a[href*='/antrag/neu/werkzeug']");
        page.keyboard().press("Enter");
        page.waitForURL("**/antrag/neu/**");
        tabTo(page, "input[name='f:offeringId']");
        page.keyboard().press("Space");
        tabTo(page, "[id='f:next']");
        page.keyboard().press("Enter");
        page.waitForURL("**/kosten");
        tabTo(page, "input[name='f:billingPeriod']");
        page.keyboard().press("Space");
        tabTo(page, "[id='f:amountCents']");
        page.keyboard().type("12");
        page.keyboard().press("Enter");
        page.waitForURL("**/pruefen");
        tabTo(page, "[id='f:send']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("pruefen"));

        assertThat(Pages.heading(page)).isEqualTo("Ihr Antrag ist angekommen");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + selector);
    }

    private static Stream<String> values(Page page) {
        return page.context().cookies().stream().map(cookie -> cookie.value);
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
    }
}
