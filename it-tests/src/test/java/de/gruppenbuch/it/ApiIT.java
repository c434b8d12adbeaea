package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The REST API with a token made in the settings, held against its own document. */
@ExtendWith({RunningApplication.class, Browser.class})
class ApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String token;

    @BeforeAll
    static void makeTokens() {
        token = makeToken("Für alle Proben");
    }

    private static String makeToken(String label) {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.ADMIN);
        page.navigate("/arbeit/einstellungen/schluessel");
        page.selectOption("[id='f:accountId']", new SelectOption().setLabel("Stefan Sommer"));
        Form.on(page).fill("label", label).press("create");
        Pages.assertFine(page);
        return page.locator(".success code").innerText();
    }

    @Test
    void everyListIsPagedAndHasTheShapeOfTheDocument() throws Exception {
        JsonObject document = document();
        for (String path : new String[] {"/groups", "/tools", "/requests", "/applications"}) {
            JsonObject page = get(path + "?page=0&size=2", 200).asJsonObject();

            assertThat(page.keySet()).containsExactlyInAnyOrder("items", "page", "size", "total");
            assertThat(page.getJsonArray("items")).hasSize(2);
            assertThat(page.getInt("size")).isEqualTo(2);
            Shapes.assertSame(page, Shapes.answer(document, path), document);
            JsonObject last = get(path + "?page=999&size=2", 200).asJsonObject();
            assertThat(last.getJsonArray("items")).isEmpty();
            assertThat(last.getInt("total")).isEqualTo(page.getInt("total"));
        }
    }

    @Test
    void everySingleThingHasTheShapeOfTheDocument() throws Exception {
        JsonObject document = document();
        for (Map.Entry<String, String> path :
                Map.of(
                                "/groups/{id}", "/groups",
                                "/groups/{id}/tool-uses", "/groups",
                                "/requests/{id}", "/requests",
                                "/applications/{id}", "/applications")
                        .entrySet()) {
            JsonArray items = get(path.getValue(), 200).asJsonObject().getJsonArray("items");
            for (JsonValue item : items) {
                String id = item.asJsonObject().get("id").toString();
                JsonStructure one = get(path.getKey().replace("{id}", id), 200);
                Shapes.assertSame(one, Shapes.answer(document, path.getKey()), document);
            }
        }
    }

    @Test
    void aGroupTellsHowFarItsMeetingAgreementIs() throws Exception {
        JsonArray found = get("/groups?q=Pflegende", 200).asJsonObject().getJsonArray("items");
        String id = found.getJsonObject(0).get("id").toString();

        JsonObject agreement = get("/groups/" + id, 200).asJsonObject().getJsonObject("agreement");

        assertThat(agreement.getString("state")).isEqualTo("INCOMPLETE");
        assertThat(agreement.getJsonArray("openItems")).hasSize(1);
        assertThat(agreement).containsKeys("agreedOn", "validUntil");
    }

    @Test
    void theFilesAreThoseOfThePages() throws Exception {
        String id = firstId("/applications");

        HttpResponse<byte[]> word = send("/applications/" + id + "/export.docx", "GET", null);

        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Foerderantrag_");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            assertThat(document.getTables()).isNotEmpty();
        }
        HttpResponse<byte[]> excel = send("/applications/" + id + "/export.xlsx", "GET", null);
        assertThat(excel.body()).startsWith('P', 'K');
    }

    @Test
    void aGroupIsRegisteredAndItsToolsAreListed() throws Exception {
        String body =
                """
                {"name": "Über die API", "topicCode": "MUSCULO", "postalCode": "44137",
                 "city": "Musterstadt", "meetingMode": "ONLINE", "firstName": "Ada",
                 "lastName": "Lovelace", "phone": "0231 99", "consent": "GIVEN",
                 "offeringIds": ["signal"]}
                """;

        HttpResponse<byte[]> created = send("/groups", "POST", body);

        assertThat(created.statusCode()).isEqualTo(201);
        String id = read(created).asJsonObject().get("id").toString();
        JsonArray uses = get("/groups/" + id + "/tool-uses", 200).asJsonArray();
        assertThat(uses).hasSize(1);
        assertThat(uses.getJsonObject(0).getJsonObject("offering").getJsonObject("assessment"))
                .containsKeys("effectiveStatus", "reason", "assessedOn", "source");
        assertThat(uses.getJsonObject(0).getJsonObject("combined").getString("status"))
                .isEqualTo("CONDITIONS_OPEN");
        HttpResponse<byte[]> wrong = send("/groups", "POST", body.replace("44137", "keine"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(read(wrong).asJsonObject().getString("field")).isEqualTo("postalCode");
    }

    @Test
    void theGateAnswersForADayAndChangesNothing() throws Exception {
        String gate = "/requests/" + firstId("/requests") + "/gate";

        HttpResponse<byte[]> today = send(gate, "POST", null);
        HttpResponse<byte[]> before = send(gate, "POST", "{\"day\": \"2021-05-01\"}");
        HttpResponse<byte[]> wrong = send(gate, "POST", "{\"day\": \"31.12.2026\"}");

        JsonObject document = document();
        Shapes.assertSame(read(today), Shapes.schema(document, "GateAnswer"), document);
        assertThat(read(before).toString()).contains("2021-05-01", "BLOCKED");
        assertProblem(wrong, 422);
        assertThat(read(wrong).asJsonObject().getString("field")).isEqualTo("day");
        assertProblem(send("/requests/1/gate", "POST", "{}"), 404);
    }

    @Test
    void errorsAreProblems() throws Exception {
        assertProblem(send("/groups/1", "GET", null), 404);
        assertProblem(send("/nothing", "GET", null), 404);
        assertProblem(send("/groups", "DELETE", null), 405);
        assertProblem(send("/groups", "POST", "{no json"), 400);
        String id = firstId("/requests");
        assertProblem(send("/requests/" + id + "/decision", "POST", "{}"), 422);
        assertProblem(
                send(
                        "/requests/" + id + "/decision",
                        "POST",
                        "{\"version\": -1, \"action\": \"ASK\", \"text\": \"?\"}"),
                409);
    }

    @Test
    void withoutAValidTokenNothingIsTold() throws Exception {
        for (String wrong : new String[] {"", "x", token + "x"}) {
            HttpResponse<byte[]> answer = groupsWith(wrong);
            assertProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        String own = makeToken("Zum Widerrufen");
        assertThat(groupsWith(own).statusCode()).isEqualTo(200);
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.ADMIN);
        page.navigate("/arbeit/einstellungen/schluessel");
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest(),
                () -> page.click("input[aria-label$='Zum Widerrufen']"));
        page.waitForLoadState();
        Pages.assertFine(page);

        assertProblem(groupsWith(own), 401);
        assertThat(groupsWith(token).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<byte[]> groupsWith(String bearer) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(RunningApplication.url("/api/v1/groups"))
                        .header("Authorization", "Bearer " + bearer)
                        .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    private static String firstId(String list) throws Exception {
        return get(list, 200)
                .asJsonObject()
                .getJsonArray("items")
                .getJsonObject(0)
                .get("id")
                .toString();
    }

    private static JsonObject document() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(RunningApplication.url("/openapi?format=JSON")).build();
        return read(CLIENT.send(request, BodyHandlers.ofByteArray())).asJsonObject();
    }

    private static JsonStructure get(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = send(path, "GET", null);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return read(answer);
    }

    private static HttpResponse<byte[]> send(String path, String method, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(RunningApplication.url("/api/v1" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(read(answer).asJsonObject()).containsKeys("type", "title", "status", "detail");
    }

    private static JsonStructure read(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.read();
        }
    }
}
