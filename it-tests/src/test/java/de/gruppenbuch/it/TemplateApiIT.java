package de.gruppenbuch.it;

import static de.gruppenbuch.it.ApiClient.assertProblem;
import static de.gruppenbuch.it.ApiClient.document;
import static de.gruppenbuch.it.ApiClient.read;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Funders' forms by the REST API: upload, mapping, the form of an application. */
@ExtendWith({RunningApplication.class, Browser.class})
class TemplateApiIT {

    private static final String BOUNDARY = "gruppenbuch-it";

    private static ApiClient api;

    @BeforeAll
    static void makeToken() {
        api = ApiClient.withNewToken("Für Formulare");
    }

    @Test
    void aFormIsUploadedMappedAndFilled() throws Exception {
        JsonObject form = uploaded("PROOF_LONG", "Fassung API 1");
        long id = form.getJsonNumber("id").longValue();
        assertThat(form.getJsonArray("fields")).hasSizeGreaterThan(2);
        Shapes.assertSame(form, Shapes.answer(document(), "/templates/{id}/fields"), document());
        JsonObject suggested =
                api.get("/templates/" + id + "/mapping/suggestions", 200).asJsonObject();
        assertThat(suggested.getJsonArray("fields")).hasSizeGreaterThanOrEqualTo(2);

        HttpResponse<byte[]> saved =
                api.send("/templates/" + id + "/mapping", "PUT", suggested.toString());
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(read(saved).asJsonObject().getInt("version")).isEqualTo(1);
        assertThat(
                        api.send("/templates/" + id + "/mapping", "PUT", suggested.toString())
                                .statusCode())
                .isEqualTo(409);

        HttpResponse<byte[]> filled =
                api.send("/applications/" + application() + "/forms/" + id, "GET", null);

        assertThat(filled.statusCode()).isEqualTo(200);
        assertThat(filled.headers().firstValue("Content-Disposition").orElse(""))
                .contains("Formular-Verwendungsnachweis_");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.body()))) {
            assertThat(document.getTables().get(0).getText()).contains("Leben mit Rheuma");
        }
    }

    @Test
    void aFileThatIsNoFormIsRefusedWithTheReason() throws Exception {
        HttpResponse<byte[]> refused =
                upload("kein Formular".getBytes(StandardCharsets.UTF_8), head("PROOF_LONG", "X"));

        assertProblem(refused, 422);
        assertThat(read(refused).asJsonObject().getString("field")).isEqualTo("file");
        HttpResponse<byte[]> headless = upload(form(), Map.of("year", "2027"));
        assertProblem(headless, 422);
    }

    @Test
    void aTextThatWouldHaveToBeCutIsNamed() throws Exception {
        JsonArray forms =
                api.get("/templates?kind=ANNEX&size=2", 200).asJsonObject().getJsonArray("items");
        String id = forms.getJsonObject(0).get("id").toString();
        JsonObject fields = api.get("/templates/" + id + "/fields", 200).asJsonObject();
        JsonObject narrow =
                fields.getJsonArray("fields").stream()
                        .map(field -> field.asJsonObject())
                        .filter(field -> field.containsKey("maxLength"))
                        .findFirst()
                        .orElseThrow();
        int version =
                api.get("/templates/" + id + "/mapping", 200).asJsonObject().getInt("version");
        String mapping =
                """
                {"version": %d, "fields": [{"field": %s, "value": "group.name", "format": "AS_IT_IS", "text": ""}], "tables": []}
                """
                        .formatted(version, narrow.get("id"));
        assertThat(api.send("/templates/" + id + "/mapping", "PUT", mapping).statusCode())
                .isEqualTo(200);

        HttpResponse<byte[]> refused =
                api.send("/applications/" + application() + "/forms/" + id, "GET", null);

        assertProblem(refused, 422);
        JsonObject error = read(refused).asJsonObject().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(narrow.getString("id"));
        assertThat(error.getString("detail")).contains("Zeichen");
        String undo = mapping.replaceAll("\\[\\{.*}], \"tables", "[], \"tables");
        api.send(
                "/templates/" + id + "/mapping",
                "PUT",
                undo.replace(": " + version, ": " + (version + 1)));
    }

    private static String application() throws Exception {
        return api.get("/applications", 200).asJsonObject().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("groupName").contains("Rheuma"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
    }

    private static JsonObject uploaded(String kind, String edition) throws Exception {
        HttpResponse<byte[]> answer = upload(form(), head(kind, edition));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).isPresent();
        return read(answer).asJsonObject();
    }

    private static byte[] form() {
        return PlainWordForm.named("Nachweis")
                .rows("Name der Selbsthilfegruppe", "IBAN", "Bemerkung")
                .toBytes();
    }

    private static Map<String, String> head(String kind, String edition) {
        return Map.of("funder", "body-nw", "year", "2027", "kind", kind, "edition", edition);
    }

    private static HttpResponse<byte[]> upload(byte[] file, Map<String, String> texts)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            part(
                    body,
                    "name=\"" + text.getKey() + "\"",
                    text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"file\"; filename=\"formular.docx\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(RunningApplication.url("/api/v1/templates").toString()))
                        .header("Authorization", "Bearer " + api.token())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n"
                        .formatted(
                                BOUNDARY,
                                what,
                                what.contains("filename")
                                        ? "Content-Type: application/octet-stream\r\n"
                                        : "");
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
