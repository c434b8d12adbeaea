package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith({RunningApplication.class, Browser.class})
class PublicPagesIT {

    @ParameterizedTest
    @CsvSource({"/,200", "/anmelden,200", "/einladung,200", "/gibt-es-nicht,404"})
    void everyPublicPageIsAccessibleOnPhoneAndDesktop(String address, int status) {
        for (Page page : new Page[] {Browser.phone(), Browser.desktop()}) {
            Response answer = page.navigate(address);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(page.title()).isNotBlank();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
            Accessibility.assertNoViolations(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anmelden"})
    void noPublicPageNeedsToBeScrolledSideways(String address) {
        Page page = Browser.phone();
        page.navigate(address);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void theLeadSignsInWithoutJavaScript() {
        Page page = Browser.phoneWithoutJavaScript();

        SignIn.as(page, SignIn.LEAD);

        assertThat(page.url()).endsWith("/meine-gruppe");
    }

    @Test
    void aWrongPasswordIsToldInOneSentenceAndTheAddressStays() {
        Page page = Browser.phone();
        page.navigate("/anmelden");

        SignIn.attempt(page, SignIn.ADMIN, "something quite different");

        assertThat(page.url()).contains("/anmelden");
        assertThat(page.inputValue("input[type=email]")).isEqualTo(SignIn.ADMIN);
        assertThat(page.locator("main").innerText())
                .contains("E-Mail-Adresse oder Passwort stimmen nicht. Prüfen Sie beide.");
        Accessibility.assertNoViolations(page);
    }
}
