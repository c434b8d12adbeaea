package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all pages alike: width, titles, keyboard, large text, print, headers. */
@ExtendWith({RunningApplication.class, Browser.class})
class RubricIT {

    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/anmelden",
                    "/einladung",
                    "/hilfe",
                    "/einfache-sprache",
                    "/barrierefreiheit",
                    "/datenschutz",
                    "/impressum");

    private static final List<String> STAFF =
            List.of(
                    "/arbeit",
                    "/arbeit/gruppen",
                    "/arbeit/gruppe/neu",
                    "/arbeit/einlesen",
                    "/arbeit/antraege",
                    "/arbeit/antrag/2026-0002",
                    "/arbeit/foerderung",
                    "/arbeit/werkzeuge",
                    "/arbeit/gruppen-briefe",
                    "/arbeit/einstellungen/briefe",
                    "/arbeit/einstellungen/brief?art=GROUP_LETTER",
                    "/arbeit/werkzeuge/nutzungen",
                    "/arbeit/auswertung",
                    "/arbeit/anfragen",
                    "/arbeit/einstellungen/foerderregeln",
                    "/arbeit/einstellungen/vorlagen",
                    "/arbeit/einstellungen/vorlagen/neu");

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void noPageScrollsSideways(int width) {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.setViewportSize(width, 740);

        for (String address : addresses()) {
            page.navigate(address);
            assertThat(page.evaluate(TOO_WIDE)).as(address).isEqualTo(0);
        }
    }

    /** The size of text as set in the browser, 32 instead of 16 pixels. */
    @Test
    void twiceTheTextSizeCutsNothingOff() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        JsonObject arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", arguments);

        for (String address : addresses()) {
            page.navigate(address);
            assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("36px");
            assertThat(page.evaluate(TOO_WIDE)).as(address).isEqualTo(0);
        }
    }

    @Test
    void everyPageHasATitleOfItsOwn() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        Map<String, String> titles = new LinkedHashMap<>();

        for (String address : addresses()) {
            page.navigate(address);
            assertThat(titles.put(page.title(), address)).as(address).isNull();
        }
    }

    @Test
    void theFirstTabLeadsPastTheHead() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        for (String address : List.of("/", "/arbeit/gruppen")) {
            page.navigate(address);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.innerText"))
                    .isEqualTo("Zum Inhalt springen");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    void whereTheKeyboardIsCanBeSeen() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        for (String address : List.of("/anmelden", "/arbeit/gruppen", "/arbeit/gruppe/neu")) {
            page.navigate(address);
            for (int presses = 0; presses < 25; presses++) {
                page.keyboard().press("Tab");
                Object width =
                        page.evaluate(
                                "() => { const e = document.activeElement;"
                                        + " return e === document.body ? 9 : parseFloat(getComputedStyle(e).outlineWidth); }");
                assertThat(((Number) width).doubleValue())
                        .as(address + " after " + presses)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"staff@musterstadt.example, /arbeit", "lead@musterstadt.example, /meine-gruppe"})
    void everyAnswerCarriesThePolicyOfContent(String person, String address) {
        Page page = Browser.desktop();
        SignIn.as(page, person);

        Response answer = page.navigate(address);

        String policy = answer.headers().get("content-security-policy");
        assertThat(policy).contains("frame-ancestors 'none'").containsPattern("script-src [^;]*");
        assertThat(policy.replaceAll(".*script-src", "")).doesNotContain("unsafe-inline");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbeit/antrag/2026-0002", "/arbeit/gruppen", "/hilfe"})
    void printShowsThePageWithoutNavigation(String address) {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate(address);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(718, 1000);

        assertThat(page.isVisible("header")).isFalse();
        assertThat(page.isVisible("footer")).isFalse();
        assertThat(page.isVisible("h1")).isTrue();
        assertThat(page.evaluate(TOO_WIDE)).isEqualTo(0);
    }

    @Test
    void theRulesForPagesCanGoRed() {
        Page page = Browser.desktop();
        page.setContent(
                """
                <html lang="de"><body><main><h1>Upload</h1><h3>zu tief</h3>
                <p style="color:#999">blass</p><label>Name * <input style="border:1px solid #ddd"></label>
                <span class="state">Offen</span></main></body></html>
                """);

        assertThat(PageRules.faults(page).toString())
                .contains(
                        "heading skipped",
                        "not 18 px",
                        "pale text",
                        "pale border",
                        "state without sign",
                        "asterisk",
                        "no way to hilfe",
                        "foreign word: Upload");
    }

    private static List<String> addresses() {
        List<String> all = new ArrayList<>(PUBLIC);
        all.addAll(STAFF);
        return all;
    }
}
