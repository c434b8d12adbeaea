package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Another program that uses the REST API with a token made in the settings. */
final class ApiClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    ApiClient(String token) {
        this.token = token;
    }

    /** A token for the member of staff, made as an admin makes it. */
    static ApiClient withNewToken(String label) {
        Page page = Browser.desktop();
        SignIn.as(page, SignIn.ADMIN);
        page.navigate("/arbeit/einstellungen/schluessel");
        page.selectOption("[id='f:accountId']", new SelectOption().setLabel("Stefan Sommer"));
        Form.on(page).fill("label", label).press("create");
        Pages.assertFine(page);
        return new ApiClient(page.locator(".success code").innerText());
    }

    String token() {
        return token;
    }

    String firstId(String list) throws IOException, InterruptedException {
        return get(list, 200)
                .asJsonObject()
                .getJsonArray("items")
                .getJsonObject(0)
                .get("id")
                .toString();
    }

    static JsonObject document() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(RunningApplication.url("/openapi?format=JSON")).build();
        return read(CLIENT.send(request, BodyHandlers.ofByteArray())).asJsonObject();
    }

    JsonStructure get(String path, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(path, "GET", null);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return read(answer);
    }

    HttpResponse<byte[]> send(String path, String method, String body)
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

    static void assertProblem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(read(answer).asJsonObject()).containsKeys("type", "title", "status", "detail");
    }

    static JsonStructure read(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.read();
        }
    }
}
