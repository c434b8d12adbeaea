package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview of assessments over the REST API: all shipped cases in one call, and wrong input. */
@ExtendWith(RunningApplication.class)
class AssessmentApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path CATALOGUE =
            Path.of("..", "domain", "src", "main", "resources", "catalogue", "tools.json");

    private static String token;
    private static JsonObject catalogue;

    @BeforeAll
    static void prepare() throws Exception {
        token = token();
        try (InputStream stream = Files.newInputStream(CATALOGUE);
                JsonReader reader = Json.createReader(stream)) {
            catalogue = reader.readObject();
        }
    }

    @Test
    void everyShippedProposalIsAnsweredInOneListInOrder() throws Exception {
        JsonArray bodies = bodies();

        HttpResponse<String> answer = send(bodies.toString());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonArray judgements = read(answer).asJsonArray();
        assertThat(judgements).hasSize(98);
        for (int i = 0; i < judgements.size(); i++) {
            JsonObject body = bodies.getJsonObject(i);
            JsonObject expected =
                    body.getJsonObject("offering")
                            .getJsonObject("proposal")
                            .getJsonObject(body.getString("profile"));
            JsonObject judgement = judgements.getJsonObject(i);
            for (String same :
                    List.of(
                            "status",
                            "conditions",
                            "protectionLevel",
                            "validityMonths",
                            "evidence")) {
                assertThat(judgement.get(same)).as(same).isEqualTo(expected.get(same));
            }
            assertThat(judgement.isNull("coverage")).isEqualTo(expected.isNull("coverage"));
            if (!expected.isNull("coverage")) {
                assertThat(judgement.getJsonNumber("coverage").bigDecimalValue())
                        .isEqualByComparingTo(expected.getJsonNumber("coverage").bigDecimalValue());
            }
        }
    }

    @Test
    void oneBodyIsAnsweredByOneJudgementAsTheDocumentSays() throws Exception {
        HttpResponse<String> answer = send(bodies().getJsonObject(0).toString());

        assertThat(read(answer))
                .isEqualTo(
                        json(
                                """
                                {"status": "ADVISED_AGAINST", "reasons": ["K1", "K7"], "conditions": [],
                                 "protectionLevel": null, "validityMonths": 24, "coverage": 0.61,
                                 "evidence": "KO"}
                                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category|\"VIDEO\"|category",
                "profile|null|profile",
                "today|\"2026-02-30\"|today",
                "offering|[]|offering",
                "offering|{\"answers\": {\"L03\": {\"value\": \"MAYBE\"}}}|offering.answers.L03.value",
                "offering|{\"answers\": {\"Z99\": {\"value\": \"YES\"}}}|offering.answers.Z99",
                "offering|{\"answers\": {\"O04\": {\"value\": -1}}}|offering.answers.O04.value",
                "offering|{\"answers\": {\"O10\": {\"value\": \"2022-13\"}}}|offering.answers.O10.value",
                "offering|{\"answers\": {\"L03\": {\"value\": \"NONE\", \"asOf\": \"2021-2\"}}}|offering.answers.L03.asOf",
                "offering|{\"answers\": {}, \"generic\": \"no\"}|offering.generic"
            })
    void aWrongValueIsRefusedWithItsField(String name, String value, String field)
            throws Exception {
        JsonObject body =
                Json.createObjectBuilder(bodies().getJsonObject(0))
                        .add(name, json("[" + value + "]").asJsonArray().get(0))
                        .build();

        assertProblem(send(body.toString()), 422, field);
        String list = "[" + bodies().getJsonObject(1) + "," + body + "]";
        assertProblem(send(list), 422, "[1]." + field);
    }

    @Test
    void whatIsNoCaseIsRefused() throws Exception {
        assertProblem(send("{no json"), 400, null);
        assertProblem(send(""), 400, null);
        assertProblem(send("[1]"), 422, "[0]");
        assertProblem(send("{}"), 422, "category");
    }

    @Test
    void aThousandAreTakenAndOneMoreIsRefused() throws Exception {
        String one = bodies().getJsonObject(0).toString();
        String thousand = "[" + (one + ",").repeat(999) + one;

        HttpResponse<String> taken = send(thousand + "]");

        assertThat(read(taken).asJsonArray()).hasSize(1000);
        assertProblem(send(thousand + "," + one + "]"), 422, "[1000]");
    }

    @Test
    void withoutTokenNothingIsJudged() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(RunningApplication.url("/api/v1/assessments/preview"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build();

        assertProblem(CLIENT.send(request, BodyHandlers.ofString()), 401, null);
    }

    private static String token() throws IOException {
        Process command =
                new ProcessBuilder(
                                Path.of("..", "bin", "token").toString(),
                                "staff@musterstadt.example",
                                "--data",
                                RunningApplication.data().toString())
                        .redirectErrorStream(true)
                        .start();
        return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static JsonArray bodies() {
        JsonArrayBuilder bodies = Json.createArrayBuilder();
        for (JsonObject tool : catalogue.getJsonArray("tools").getValuesAs(JsonObject.class)) {
            for (JsonValue offering : tool.getJsonArray("offerings")) {
                for (String profile : List.of("GROUP", "ORGANISATION")) {
                    bodies.add(
                            Json.createObjectBuilder()
                                    .add("category", tool.get("category"))
                                    .add("profile", profile)
                                    .add("today", "2026-11-23")
                                    .add("offering", offering));
                }
            }
        }
        return bodies.build();
    }

    private static HttpResponse<String> send(String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(RunningApplication.url("/api/v1/assessments/preview"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(read(answer).asJsonObject().getString("field", null)).isEqualTo(field);
    }

    private static JsonStructure read(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
