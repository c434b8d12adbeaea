package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What holds for every page that a person sees. */
final class Pages {

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** At a desk nobody scrolls a list sideways; a phone shows it as cards. */
    private static final String CUT_LISTS =
            """
            () => [...document.querySelectorAll('main .ui-datatable-tablewrapper')]
              .filter(e => innerWidth >= 1024 || innerWidth < 640)
              .filter(e => e.scrollWidth > e.clientWidth)
              .map(e => e.parentElement.id + ' ' + e.scrollWidth + ' > ' + e.clientWidth)
            """;

    /** Buttons, fields and links outside of running text must be easy to hit. */
    private static final String SMALL =
            """
            () => [...document.querySelectorAll(
                'main button, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, main .button')]
              .filter(e => e.getClientRects().length && !e.closest('[hidden]'))
              .filter(e => e.getBoundingClientRect().height < 44)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private Pages() {}

    /** Title, one heading, no scrolling sideways, nothing untranslated, nothing that axe finds. */
    static void assertFine(Page page) {
        assertThat(page.title()).endsWith(" – Gruppenbuch").doesNotContain("???");
        assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
        assertThat(page.evaluate(TOO_WIDE)).as("too wide: " + page.url()).isEqualTo(false);
        assertThat((List<?>) page.evaluate(CUT_LISTS)).as("cut: " + page.url()).isEmpty();
        assertThat((List<?>) page.evaluate(SMALL)).as("small: " + page.url()).isEmpty();
        assertThat(page.content()).doesNotContain("???");
        PageRules.assertKept(page);
        Accessibility.assertNoViolations(page);
    }

    /** Goes there and looks. */
    static void visit(Page page, String address) {
        page.navigate(address);
        assertFine(page);
    }

    /** Does what asks the server for a page, and comes back when the answer is there. */
    @SuppressWarnings("deprecation") // the successor waits for an address, which may stay the same
    static void follow(Page page, Runnable deed) {
        page.waitForNavigation(deed);
    }

    static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    /** The text of the page itself, without head and foot; every space is a plain one. */
    static String text(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }
}
