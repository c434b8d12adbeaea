package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed sheet of every offering. */
@ExtendWith({RunningApplication.class, Browser.class})
class SheetIT {

    private static final Pattern ONE_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everySheetFitsOnOnePageOfPaper(String language) {
        Page page = Browser.desktop();
        page.navigate("/sprache/" + language);
        List<String> sheets = sheets().toList();
        assertThat(sheets).hasSize(49);

        for (String sheet : sheets) {
            page.navigate(sheet);
            byte[] paper = page.pdf(new PdfOptions().setFormat("A4"));

            long pages =
                    ONE_PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                            .results()
                            .count();
            assertThat(pages).as(sheet).isEqualTo(1);
        }
    }

    private static Stream<String> sheets() {
        try (JsonReader reader =
                Json.createReader(SheetIT.class.getResourceAsStream("/catalogue/tools.json"))) {
            return reader.readObject().getJsonArray("tools").getValuesAs(JsonObject.class).stream()
                    .flatMap(
                            tool ->
                                    tool
                                            .getJsonArray("offerings")
                                            .getValuesAs(JsonObject.class)
                                            .stream()
                                            .map(
                                                    offering ->
                                                            "/werkzeug/"
                                                                    + tool.getString("id")
                                                                    + "/blatt/"
                                                                    + offering.getString("id")));
        }
    }
}
