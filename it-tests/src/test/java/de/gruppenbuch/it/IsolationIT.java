package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing of one contact point is visible or reachable for people of another. */
@ExtendWith({RunningApplication.class, Browser.class})
class IsolationIT {

    @Test
    void noAddressOfOneContactPointAnswersTheOther() {
        Page own = Browser.desktop();
        SignIn.as(own, SignIn.STAFF);
        List<String> addresses = addresses(own);
        assertThat(addresses).hasSizeGreaterThan(15);

        Page foreign = Browser.desktop();
        SignIn.as(foreign, SignIn.NEIGHBOUR);

        for (String address : addresses) {
            assertThat(own.request().get(RunningApplication.baseUrl() + address).status())
                    .as("own " + address)
                    .isEqualTo(200);
            assertThat(foreign.request().get(RunningApplication.baseUrl() + address).status())
                    .as("foreign " + address)
                    .isEqualTo(404);
        }
    }

    @Test
    void listsAndSearchShowNothingForeign() {
        Page foreign = Browser.desktop();
        SignIn.as(foreign, SignIn.NEIGHBOUR);

        for (String address :
                List.of(
                        "/arbeit",
                        "/arbeit/gruppen",
                        "/arbeit/antraege",
                        "/arbeit/foerderung",
                        "/arbeit/suche?q=Rheuma",
                        "/arbeit/suche?q=2026-0002",
                        "/arbeit/gruppen?q=Rheuma")) {
            foreign.navigate(address);
            assertThat(Pages.text(foreign)).as(address).doesNotContain("Leben mit Rheuma");
        }
    }

    @Test
    void leadsAndStrangersMayNotWork() {
        Page lead = Browser.phone();
        SignIn.as(lead, SignIn.LEAD);
        Page nobody = Browser.phone();

        for (String address : List.of("/arbeit", "/arbeit/gruppen", "/betrieb")) {
            assertThat(lead.navigate(address).status()).as(address).isEqualTo(403);
            nobody.navigate(address);
            assertThat(nobody.url()).as(address).contains("/anmelden");
        }
        assertThat(lead.locator("h1").innerText()).isNotEmpty();
        Accessibility.assertNoViolations(lead);
    }

    private static List<String> addresses(Page page) {
        List<String> found = new java.util.ArrayList<>();
        for (String list : List.of("/arbeit/gruppen", "/arbeit/antraege", "/arbeit/foerderung")) {
            page.navigate(list);
            found.addAll(
                    page.locator("main td a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList());
        }
        String application =
                found.stream()
                        .filter(link -> link.contains("/foerderung/"))
                        .findFirst()
                        .orElseThrow();
        found.add(application.replace("/arbeit/foerderung/", "/arbeit/ausgabe/") + ".docx");
        found.add(application + "/erklaerungen");
        return found;
    }
}
