package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proves that the accessibility check can go red and that the windows are what they say. */
@ExtendWith({RunningApplication.class, Browser.class})
class AccessibilityIT {

    private static final String CLEAN =
            """
            <!DOCTYPE html><html lang="de"><head><title>Probe</title></head>
            <body><main><h1>Probe</h1><label>Name <input name="name"></label></main></body></html>
            """;

    @Test
    void aCleanPagePasses() {
        Page page = Browser.desktop();
        page.setContent(CLEAN);

        Accessibility.assertNoViolations(page);
    }

    @Test
    void aFieldWithoutLabelIsFound() {
        Page page = Browser.desktop();
        page.setContent(CLEAN.replace("<label>Name <input name=\"name\"></label>", "<input>"));

        assertThatThrownBy(() -> Accessibility.assertNoViolations(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("label: <input>");
    }

    @Test
    void thePhoneIs360PointsWide() {
        Page page = Browser.phone();

        assertThat(page.evaluate("window.screen.width")).isEqualTo(360);
        assertThat(page.evaluate("navigator.language")).isEqualTo("de-DE");
    }

    @Test
    void withoutJavaScriptNoScriptOfThePageRuns() {
        Page page = Browser.phoneWithoutJavaScript();
        page.setContent("<title>before</title><script>document.title = 'after'</script>");

        assertThat(page.title()).isEqualTo("before");
    }
}
