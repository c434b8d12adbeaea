package de.gruppenbuch.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be used are refused in one sentence; the rest of the answers stays. */
@ExtendWith({RunningApplication.class, Browser.class})
class UploadIT {

    private static final int MEBIBYTE = 1024 * 1024;

    static Stream<Arguments> files() {
        byte[] large = Arrays.copyOf("%PDF-1.7 ".getBytes(US_ASCII), 11 * MEBIBYTE);
        return Stream.of(
                Arguments.of("leer.pdf", new byte[0], "leer"),
                Arguments.of("falsch.pdf", "MZ not a picture".getBytes(US_ASCII), "PDF"),
                Arguments.of("gross.pdf", large, "10 MB"),
                Arguments.of(
                        "geschuetzt.pdf",
                        "%PDF-1.7\n<< /Encrypt 4 0 R >>\n%%EOF\n".getBytes(US_ASCII),
                        "Passwort"),
                Arguments.of("archiv.png", "PK\u0003\u0004".getBytes(US_ASCII), "PDF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInASentenceAtTheField(String name, byte[] content, String word) {
        Page page = Browser.phone();
        SignIn.as(page, SignIn.LEAD);
        page.locator("a[href*='/antrag/neu/werkzeug']").first().click();
        page.waitForURL("**/antrag/neu/**");
        Form.on(page).choose("offeringId", "signal").press("next");

        Form.on(page)
                .choose("billingPeriod", "YEARLY")
                .fill("amountCents", "12,00")
                .attach("file", name, content)
                .press("next");

        assertThat(Form.on(page).message("file")).contains(word);
        assertThat(Form.on(page).value("amountCents")).isEqualTo("12,00");
        Pages.assertFine(page);
    }
}
