package de.gruppenbuch.it;

import static de.gruppenbuch.it.ApiClient.assertProblem;
import static de.gruppenbuch.it.ApiClient.document;
import static de.gruppenbuch.it.ApiClient.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The REST API with a token made in the settings, held against its own document. */
@ExtendWith({RunningApplication.class, Browser.class})
class ApiIT {

    private static ApiClient api;

    @BeforeAll
    static void makeToken() {
        api = ApiClient.withNewToken("Für alle Proben");
    }

    @Test
    void everyListIsPagedAndHasTheShapeOfTheDocument() throws Exception {
        JsonObject document = document();
        for (String path :
                List.of("/groups", "/tools", "/requests", "/applications", "/templates")) {
            JsonObject page = api.get(path + "?page=0&size=2", 200).asJsonObject();

            assertThat(page.keySet()).containsExactlyInAnyOrder("items", "page", "size", "total");
            assertThat(page.getJsonArray("items")).hasSize(2);
            assertThat(page.getInt("size")).isEqualTo(2);
            Shapes.assertSame(page, Shapes.answer(document, path), document);
            JsonObject last = api.get(path + "?page=2147483647&size=2", 200).asJsonObject();
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
            JsonArray items = api.get(path.getValue(), 200).asJsonObject().getJsonArray("items");
            for (JsonValue item : items) {
                String id = item.asJsonObject().get("id").toString();
                JsonStructure one = api.get(path.getKey().replace("{id}", id), 200);
                Shapes.assertSame(one, Shapes.answer(document, path.getKey()), document);
            }
        }
    }

    @Test
    void theFilesAreThoseOfThePages() throws Exception {
        String id = api.firstId("/applications");

        HttpResponse<byte[]> word = api.send("/applications/" + id + "/export.docx", "GET", null);

        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Foerderantrag_");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            assertThat(document.getTables()).isNotEmpty();
        }
        HttpResponse<byte[]> excel = api.send("/applications/" + id + "/export.xlsx", "GET", null);
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

        HttpResponse<byte[]> created = api.send("/groups", "POST", body);

        assertThat(created.statusCode()).isEqualTo(201);
        String id = read(created).asJsonObject().get("id").toString();
        JsonArray uses = api.get("/groups/" + id + "/tool-uses", 200).asJsonArray();
        assertThat(uses).hasSize(1);
        assertThat(uses.getJsonObject(0).getJsonObject("offering").getJsonObject("assessment"))
                .containsKeys("effectiveStatus", "reason", "assessedOn", "source");
        assertThat(uses.getJsonObject(0).getJsonObject("combined").getString("status"))
                .isEqualTo("CONDITIONS_OPEN");
        HttpResponse<byte[]> wrong = api.send("/groups", "POST", body.replace("44137", "keine"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(read(wrong).asJsonObject().getString("field")).isEqualTo("postalCode");
    }

    @Test
    void errorsAreProblems() throws Exception {
        assertProblem(api.send("/groups/1", "GET", null), 404);
        assertProblem(api.send("/nothing", "GET", null), 404);
        assertProblem(api.send("/groups", "DELETE", null), 405);
        assertProblem(api.send("/groups", "POST", "{no json"), 400);
        String id = api.firstId("/requests");
        assertProblem(api.send("/requests/" + id + "/decision", "POST", "{}"), 422);
        assertProblem(
                api.send(
                        "/requests/" + id + "/decision",
                        "POST",
                        "{\"version\": -1, \"action\": \"ASK\", \"text\": \"?\"}"),
                409);
    }

    @Test
    void withoutAValidTokenNothingIsTold() throws Exception {
        for (String wrong : new String[] {"", "x", api.token() + "x"}) {
            HttpResponse<byte[]> answer = new ApiClient(wrong).send("/groups", "GET", null);
            assertProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        ApiClient own = ApiClient.withNewToken("Zum Widerrufen");
        assertThat(own.send("/groups", "GET", null).statusCode()).isEqualTo(200);
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.ADMIN);
        page.navigate("/arbeit/einstellungen/schluessel");
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest(),
                () -> page.click("input[aria-label$='Zum Widerrufen']"));
        page.waitForLoadState();
        Pages.assertFine(page);

        assertProblem(own.send("/groups", "GET", null), 401);
        assertThat(api.send("/groups", "GET", null).statusCode()).isEqualTo(200);
    }
}
