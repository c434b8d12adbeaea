package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff finds, compares and reads offerings. */
@ExtendWith({RunningApplication.class, Browser.class})
class CatalogueIT {

    @ParameterizedTest
    @EnumSource
    void whatIsLookedForStandsInTheAddress(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        Pages.visit(page, "/arbeit/werkzeuge");
        page.selectOption("#art", "MESSENGER");
        page.check("input[name='kostenlos']");
        page.click("form.filter button");
        page.waitForURL("**kostenlos=ja**");

        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("Signal").doesNotContain("Threema");
        page.reload();
        assertThat(page.isChecked("input[name='kostenlos']")).isTrue();
        assertThat(page.locator("#art").inputValue()).isEqualTo("MESSENGER");
    }

    @ParameterizedTest
    @EnumSource
    void twoOfferingsStandSideBySide(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeuge");
        page.check("input[name='angebot'][value='zoom-basic']");
        page.check("input[name='angebot'][value='bbb-senfcall']");
        page.click("main form:not(.filter) button[type=submit]");
        page.waitForURL("**/vergleich?**");

        Pages.assertFine(page);
        assertThat(Pages.text(page))
                .contains("Zoom Gratistarif (Basic)", "Senfcall")
                .contains("[aus der Quelle geschlossen, zu prüfen]", "[gelesen]");
        page.click("text=Nur Unterschiede zeigen");
        Pages.assertFine(page);
        assertThat(page.url()).contains("unterschiede=ja");
    }

    @Test
    void oneOfferingAloneIsNoComparison() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);

        Pages.visit(page, "/arbeit/werkzeuge/vergleich?angebot=signal");

        assertThat(Pages.text(page)).contains("zwei bis vier Angebote");
    }

    @ParameterizedTest
    @EnumSource
    void anOfferingTellsWhatItRestsOnAndWhatWasSaidBefore(Window window) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);

        Pages.visit(page, "/arbeit/werkzeug/zoom-basic");

        assertThat(Pages.text(page))
                .contains("Abgeraten", "Vor dem Bestätigen prüfen", "Eigene Zwecke des Anbieters")
                .contains("Rundschreiben an Selbsthilfegruppen, Frühjahr 2020", "Heute")
                .contains("Leben mit Rheuma");
        Pages.visit(page, "/arbeit/werkzeug/zoom");
        assertThat(Pages.heading(page)).isEqualTo("Zoom Gratistarif (Basic)");
    }
}
