package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public pages about tools, for somebody who never signs in. */
@ExtendWith({RunningApplication.class, Browser.class})
class AdviceIT {

    private static final int LIGHT_PAGE_BYTES = 150 * 1024;
    private static final List<String> PAGES =
            List.of(
                    "/werkzeuge",
                    "/werkzeuge?art=VIDEO_CONFERENCE&status=RECOMMENDED&ohneKonto=ja",
                    "/werkzeuge?art=BROADCAST&status=RECOMMENDED",
                    "/werkzeug/zoom",
                    "/werkzeug/jitsi-meet",
                    "/werkzeug/skype",
                    "/werkzeug/gotomeeting",
                    "/werkzeug/zoom/blatt/zoom-pro",
                    "/werkzeuge/vergleich",
                    "/werkzeuge/vergleich?a=signal&b=threema-private&c=zoom-pro&d=bbb-senfcall",
                    "/werkzeuge/finden",
                    "/werkzeuge/finden?personen=10&telefon=nein&konto=nein&vertraulich=ja&zahlt=gruppe",
                    "/werkzeuge/finden?personen=100&telefon=ja&konto=nein&vertraulich=ja&zahlt=niemand",
                    "/tipps/video-treffen");

    @ParameterizedTest
    @CsvSource({"PHONE, de", "DESKTOP, en"})
    void everyPageIsFine(Window window, String language) {
        Page page = window.open();
        page.navigate("/sprache/" + language);
        for (String address : PAGES) {
            Response answer = page.navigate(address);

            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.body().length).as(address).isLessThan(LIGHT_PAGE_BYTES);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Pages.assertFine(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/werkzeug/gibt-es-nicht",
        "/werkzeug",
        "/werkzeug/zoom/blatt/skype",
        "/werkzeug/zoom/blatt/zoom",
        "/werkzeug-blatt"
    })
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(Browser.phone().navigate(address).status()).isEqualTo(404);
    }

    @Test
    void theListPutsTheLivingFirstAndKeepsTheFilterInTheAddress() {
        Page page = Browser.phoneWithoutJavaScript();
        page.navigate("/werkzeuge");
        List<String> headings = page.locator("main h2").allInnerTexts();
        assertThat(headings).containsExactly("Das gibt es heute", "Das gibt es nicht mehr");
        assertThat(Pages.text(page)).contains("49 Angebote gefunden.");

        page.selectOption("#art", "VIDEO_CONFERENCE");
        page.check("#telefon-ja");
        page.check("#kostenlos-ja");
        page.click("main button[type=submit]");
        page.waitForURL("**/werkzeuge?*");

        assertThat(page.url()).contains("art=VIDEO_CONFERENCE", "telefon=ja", "kostenlos=ja");
        assertThat(page.isChecked("#telefon-ja")).isTrue();
        assertThat(page.inputValue("#art")).isEqualTo("VIDEO_CONFERENCE");
        assertThat(Pages.text(page)).contains("Senfcall").doesNotContain("Signal");
    }

    @Test
    void fiveAnswersLeadToThreeToolsWithoutJavaScript() {
        Page page = Browser.phoneWithoutJavaScript();
        page.navigate("/");
        page.click("text=Welches Werkzeug passt zu uns?");
        page.waitForURL("**/werkzeuge/finden");
        page.check("#personen-10");
        page.check("#telefon-nein");
        page.check("#konto-nein");
        page.check("#vertraulich-ja");
        page.check("#zahlt-gruppe");
        page.click("main button[type=submit]");
        page.waitForURL("**/werkzeuge/finden?*");

        assertThat(page.url())
                .endsWith("?personen=10&telefon=nein&konto=nein&vertraulich=ja&zahlt=gruppe");
        assertThat(page.locator("main section h2").count()).isEqualTo(3);
        assertThat(page.locator("main section .state").allInnerTexts())
                .allMatch(state -> state.contains("Empfohlen") || state.contains("Mit Auflagen"));
        assertThat(Pages.text(page))
                .contains("Threema", "5,00 € einmal, je Person", "So geht es", "Stand 23.11.2026");
        assertThat(page.isChecked("#zahlt-gruppe")).isTrue();
        page.click("text=Diese Angebote nebeneinander sehen");
        page.waitForURL("**/werkzeuge/vergleich?*");
        assertThat(page.locator("table.compare thead th").count()).isEqualTo(4);
    }

    @Test
    void nothingIsKnownAndSomethingFitsAllTheSame() {
        Page page = Browser.phoneWithoutJavaScript();
        page.navigate("/werkzeuge/finden");
        for (String question : List.of("personen", "telefon", "konto", "vertraulich", "zahlt")) {
            page.check("#" + question + "-unklar");
        }
        page.click("main button[type=submit]");
        page.waitForURL("**/werkzeuge/finden?*");

        assertThat(page.locator("main section h2").count()).isEqualTo(3);
        assertThat(Pages.text(page)).contains("dass Sie auch Vertrauliches besprechen");
    }

    @Test
    void whereNothingFitsThereIsAWayOut() throws SQLException {
        Page page = Browser.phoneWithoutJavaScript();
        change("valid_until = valid_until - 10000");
        try {
            page.navigate(
                    "/werkzeuge/finden?personen=40&telefon=ja&konto=nein&vertraulich=ja&zahlt=niemand");

            assertThat(page.locator("main section h2").count()).isZero();
            assertThat(Pages.text(page))
                    .contains("passt kein geprüftes Werkzeug", "Ihre Kontaktstelle hilft")
                    .contains("Wenn alle ein Gerät mit Internet haben.");

            page.click("text=Wenn alle ein Gerät mit Internet haben.");
            page.waitForURL("**telefon=nein**");
            assertThat(page.locator("main section h2").count()).isPositive();
        } finally {
            change("valid_until = valid_until + 10000");
        }
    }

    /** The one free offering with dial-in expires, or counts again. */
    private static void change(String assignment) throws SQLException {
        try (Connection connection = RunningApplication.superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update assessment set "
                            + assignment
                            + " where offering_id = 'bbb-senfcall' and valid_until is not null");
        }
    }

    @Test
    void aComparisonSaysHowSureEachAnswerIs() {
        Page page = Browser.phone();
        page.navigate("/werkzeuge/vergleich?a=signal&b=zoom-pro&c=nothing");

        assertThat(page.locator("table.compare thead th").count()).isEqualTo(3);
        assertThat(Pages.text(page))
                .contains("gelesen", "aus der Quelle geschlossen", "eigenes Wissen, ungeprüft")
                .contains("13,99 € im Monat, je einladende Person");
        assertThat(
                        page.locator("table.compare td")
                                .first()
                                .evaluate("cell => getComputedStyle(cell).display"))
                .isEqualTo("block");
    }

    @Test
    void aToolThatIsNotGoodNamesBetterOnes() {
        Page page = Browser.phone();
        page.navigate("/werkzeug/skype");

        assertThat(page.locator("#skype").innerText())
                .contains("Eingestellt", "Besser geschützt:")
                .doesNotContain("So geht es", "Microsoft Teams");
    }

    @Test
    void theLeadFindsTheAdvice() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);

        assertThat(page.locator("main a[href$='/werkzeuge/finden']").count()).isEqualTo(1);
        page.click("text=Geld für ein Werkzeug beantragen");
        page.waitForURL("**/antrag/neu/**");
        assertThat(page.locator("main a[href$='/werkzeuge/finden']").count()).isEqualTo(1);
        page.navigate("/hilfe");
        assertThat(page.locator("main a[href$='/tipps/video-treffen']").count()).isEqualTo(1);
    }
}
