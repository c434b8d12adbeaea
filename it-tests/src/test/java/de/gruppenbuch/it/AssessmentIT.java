package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff judges offerings itself, alone and two at a time. */
@ExtendWith({RunningApplication.class, Browser.class})
class AssessmentIT {

    private static final String[] CHAPTERS = {
        "LEGAL", "SECURITY", "MINIMISATION", "SOVEREIGNTY", "OPERATION", "AUTHORITY"
    };

    @ParameterizedTest
    @CsvSource({"PHONE, meebl", "DESKTOP, jitsi-golem"})
    void staffWorksThroughTheChaptersAndConfirms(Window window, String offering) {
        Page page = window.open();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeug/" + offering);
        page.click("main a[href$='/pruefen']");
        page.waitForURL("**/pruefen");
        for (String chapter : CHAPTERS) {
            Pages.assertFine(page);
            if (chapter.equals("LEGAL")) {
                prove(page, "L03", "NONE");
                prove(page, "L04", "EU_EEA");
            }
            if (chapter.equals("SECURITY")) {
                prove(page, "S01", "YES");
                prove(page, "S02", "NO");
                prove(page, "S03", "BOTH");
            }
            if (chapter.equals("MINIMISATION")) {
                prove(page, "D05", "NONE");
            }
            Form.on(page).press("save");
        }

        assertThat(page.url()).endsWith("/ergebnis");
        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("Der Status ändert sich.", "Noch nicht geprüft");
        Form.on(page).press("confirm");
        assertThat(Pages.text(page)).contains("Eigene Bewertung", "Stefan Sommer");
        Pages.assertFine(page);
        Page neighbour = Browser.desktop();
        SignIn.as(neighbour, SignIn.NEIGHBOUR);
        neighbour.navigate("/arbeit/werkzeug/" + offering);
        assertThat(Pages.text(neighbour)).doesNotContain("Eigene Bewertung", "Stefan Sommer");
    }

    @Test
    void whatIsWrongIsToldAtEveryField() {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeug/zoom-x/pruefen");
        Form.on(page)
                .pick("L03-value", "NONE")
                .fill("L03-asOf", "gestern")
                .fill("L04-sourceUrl", "nirgends")
                .press("save");

        assertThat(Form.on(page).message("L03-asOf")).contains("kein Datum");
        assertThat(Form.on(page).message("L04-sourceUrl")).contains("https://");
        assertThat(Form.on(page).value("L03-asOf")).isEqualTo("gestern");
        Pages.assertFine(page);
    }

    @Test
    void withoutASourceNothingIsConfirmed() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeug/alfaview-free/pruefen");
        Form.on(page).pick("L03-value", "NONE").fill("L03-source", "").press("save");
        page.navigate("/arbeit/werkzeug/alfaview-free/ergebnis");
        assertThat(Pages.text(page)).contains("Bei einer Angabe fehlt noch eine Quelle");

        Form.on(page).press("confirm");

        assertThat(page.url()).endsWith("/ergebnis");
        assertThat(page.title()).startsWith("Fehler: ");
        Pages.assertFine(page);
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSavedAndChooses() {
        Page first = Browser.desktop();
        SignIn.as(first, SignIn.STAFF);
        Page second = Browser.desktop();
        SignIn.as(second, SignIn.ADMIN);
        first.navigate("/arbeit/werkzeug/webex-free/pruefen");
        second.navigate("/arbeit/werkzeug/webex-free/pruefen");
        prove(first, "L03", "NONE");
        Form.on(first).press("save");
        prove(second, "L03", "OWN_PURPOSES");

        Form.on(second).press("save");

        assertThat(Pages.text(second)).contains("Stefan Sommer hat inzwischen gesichert", "Nein");
        assertThat(Form.on(second).value("L03-value")).isEqualTo("OWN_PURPOSES");
        Pages.assertFine(second);
        Form.on(second).press("mine");
        second.navigate("/arbeit/werkzeug/webex-free/pruefen");
        assertThat(Form.on(second).value("L03-value")).isEqualTo("OWN_PURPOSES");
    }

    @Test
    void aBetterStatusNeedsAReasonAndAWarning() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeug/doodle-free/ergebnis");
        Form.on(page).pick("status-GROUP", "RECOMMENDED").press("confirm");
        assertThat(Form.on(page).message("reason-GROUP")).contains("mindestens 10 Zeichen");
        Form.on(page)
                .fill("reason-GROUP", "Nur für Termine ohne Namen, mit Vertrag.")
                .press("confirm");
        assertThat(Pages.text(page)).contains("besser als das, was die Regeln ergeben");
        Pages.assertFine(page);

        Form.on(page).choose("betterAccepted", "ja").press("confirm");

        assertThat(Pages.text(page))
                .contains("Abweichung begründet: Nur für Termine ohne Namen, mit Vertrag.");
    }

    @Test
    void anOwnOfferingFollowsAPatternAndIsSeenByNobodyElse() {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.STAFF);
        page.navigate("/arbeit/werkzeug/bbb-hosted-avv");
        page.click("main a[href$='/kopie']");
        Pages.assertFine(page);
        Form.on(page).press("copy");
        assertThat(Form.on(page).message("name")).isNotEmpty();

        Form.on(page).fill("name", "BigBlueButton unseres Trägers").press("copy");

        Pages.assertFine(page);
        assertThat(Pages.text(page)).contains("Muss der Betreiber nachweisen.");
        String address = page.url().replace("/pruefen", "");
        Pages.visit(page, address);
        assertThat(Pages.text(page)).contains("Von Ihrer Kontaktstelle angelegt");
        Page neighbour = Browser.desktop();
        SignIn.as(neighbour, SignIn.NEIGHBOUR);
        Response answer = neighbour.navigate(address);
        assertThat(answer.status()).isEqualTo(404);
    }

    private static void prove(Page page, String criterion, String value) {
        Form.on(page)
                .pick(criterion + "-value", value)
                .fill(criterion + "-source", "Betreiber: Datenschutzhinweise")
                .fill(criterion + "-sourceUrl", "https://betreiber.example/datenschutz")
                .fill(criterion + "-asOf", "10.2026")
                .pick(criterion + "-basis", "READ");
    }
}
