package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks along every link that a person sees and looks at each kind of page once. */
@ExtendWith({RunningApplication.class, Browser.class})
class EveryPageIT {

    /** Pages for everybody look the same to all: the lead's walks are enough for them. */
    private static final String OWN_PAGES = "/(arbeit|meine-gruppe|antrag|betrieb|zugang)";

    private static final int LIGHT_PAGE_BYTES = 150 * 1024;

    @ParameterizedTest
    @CsvSource({
        "PHONE, staff@musterstadt.example, 43",
        "DESKTOP, admin@musterstadt.example, 47",
        "PHONE, lead@musterstadt.example, 18",
        "DESKTOP, lead@musterstadt.example, 18",
        "PHONE, leads@musterstadt.example, 6",
        "PHONE, operator@demo.example, 1"
    })
    void everyPageIsFine(Window window, String person, int atLeast) {
        Page page = window.open();
        SignIn.as(page, person);
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        errors.add(page.url() + ": " + message.text());
                    }
                });

        Set<String> seen = walk(page, person.startsWith("lead@") ? "" : OWN_PAGES);

        assertThat(seen).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(errors).isEmpty();
    }

    /** Kinds of pages, that is addresses without the numbers and names in them. */
    private static Set<String> walk(Page page, String within) {
        Set<String> kinds = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(page.url()));
        while (!open.isEmpty()) {
            String address = open.remove(0);
            if (!kinds.add(kind(address))) {
                continue;
            }
            Response answer = page.navigate(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            Pages.assertFine(page);
            if (!address.contains("/arbeit")) {
                assertThat(answer.body().length).as(address).isLessThan(LIGHT_PAGE_BYTES);
            }
            links(page).stream()
                    .filter(link -> kind(link).matches(within + ".*"))
                    .forEach(open::add);
        }
        return kinds;
    }

    private static List<String> links(Page page) {
        Object found =
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href]')]"
                                + ".map(a => new URL(a.getAttribute('href'), location.href).href)"
                                + ".filter(h => h.startsWith(location.origin))"
                                + ".map(h => h.split('#')[0])"
                                + ".filter(h => !/\\.(docx|xlsx|csv|zip)|arbeit\\/datei|arbeit\\/vertrag|arbeit\\/versand|-datei\\/|sprache=|\\/arbeit\\/ausgabe/.test(h))");
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String kind(String address) {
        return address.replaceAll("https?://[^/]+", "")
                .replaceAll("\\?.*", "")
                .replaceAll(
                        "/(\\d[\\w-]*|werkzeug/[\\w-]+(/blatt/[\\w-]+)?|foerderregel/[\\w-]+|krankenkasse/[\\w-]+)",
                        "/x");
    }
}
