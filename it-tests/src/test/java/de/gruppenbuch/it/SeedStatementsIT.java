package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the 56 statements of the circular of spring 2020 stands at its place on a public page, as
 * the server answers it without a session and without JavaScript. The table names for every record
 * that represents a statement page, place and words.
 */
@ExtendWith({RunningApplication.class, Browser.class})
class SeedStatementsIT {

    private static final Map<String, String> ANSWERS = new HashMap<>();

    private record Place(String statement, String record, String page, String place, String words) {

        static Place of(String line) {
            String[] parts = line.split("\\|");
            return new Place(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
    }

    static Stream<String> statements() {
        return catalogue().getJsonArray("seedStatements").getValuesAs(JsonObject.class).stream()
                .map(statement -> statement.getString("id"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementStandsAtItsPlace(String statement) {
        Page page = Browser.phoneWithoutJavaScript();
        List<Place> places = table().filter(place -> place.statement().equals(statement)).toList();
        assertThat(places).isNotEmpty();

        for (Place place : places) {
            page.setContent(answer(place.page()));
            assertThat(plain(page.locator(place.place()).innerText()))
                    .as(statement + ", " + place.record())
                    .contains(place.words());
        }
    }

    @Test
    void theTableHasEachRecordOfEachStatementAndNothingElse() {
        List<String> expected =
                catalogue().getJsonArray("seedStatements").getValuesAs(JsonObject.class).stream()
                        .flatMap(
                                statement ->
                                        statement
                                                .getJsonArray("representedBy")
                                                .getValuesAs(JsonString.class)
                                                .stream()
                                                .map(
                                                        record ->
                                                                statement.getString("id")
                                                                        + " "
                                                                        + record.getString()))
                        .toList();

        assertThat(statements()).hasSize(56).doesNotHaveDuplicates();
        assertThat(table().map(place -> place.statement() + " " + place.record()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsHistoryIsDated() {
        Page page = Browser.phoneWithoutJavaScript();
        table().filter(place -> place.record().contains(".seedFacts."))
                .map(Place::page)
                .distinct()
                .forEach(
                        address -> {
                            page.setContent(answer(address));
                            assertThat(page.locator("#fruehjahr-2020 h3").textContent())
                                    .isEqualTo("Stand Frühjahr 2020");
                        });
    }

    private static Stream<Place> table() {
        try (InputStream file = SeedStatementsIT.class.getResourceAsStream("seed-statements.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(Place::of).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonObject catalogue() {
        try (JsonReader reader =
                Json.createReader(
                        SeedStatementsIT.class.getResourceAsStream("/catalogue/tools.json"))) {
            return reader.readObject();
        }
    }

    private static String answer(String address) {
        return ANSWERS.computeIfAbsent(address, SeedStatementsIT::read);
    }

    private static String read(String address) {
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(RunningApplication.url(address)).build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
