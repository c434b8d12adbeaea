package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The check of axe for WCAG 2.2 AA and good practice; pages have no frames, so one run is all. */
public final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with rule and place of each violation on the page as it now is. */
    public static void assertNoViolations(Page page) {
        List<String> violations =
                new AxeBuilder(page)
                                .setLegacyMode(true)
                                .options(violationsOnly())
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(Accessibility::describe)
                                .toList();
        assertThat(violations).as(page.url()).isEmpty();
    }

    /** Without the list of all that is right, which costs most of the time on a long page. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOnlyOptions tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(TAGS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining(" | "));
    }
}
