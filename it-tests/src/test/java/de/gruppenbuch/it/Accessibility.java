package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The check of axe for WCAG 2.2 AA and good practice. */
public final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with rule and place of each violation on the page as it now is. */
    public static void assertNoViolations(Page page) {
        List<String> violations =
                new AxeBuilder(page)
                        .withTags(TAGS).analyze().getViolations().stream()
                                .map(Accessibility::describe)
                                .toList();
        assertThat(violations).as(page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining(" | "));
    }
}
