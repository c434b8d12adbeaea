package de.gruppenbuch.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application whether it can work, database included. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Without this check the answer comes from a server that has no application yet. */
    private static final String DATABASE = "\"database\"";

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final HttpRequest question;

    Readiness(int port) {
        URI address = URI.create("http://127.0.0.1:" + port + "/health/ready");
        this.question = HttpRequest.newBuilder(address).timeout(LIMIT).build();
    }

    boolean isUp() {
        try {
            HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(DATABASE);
        } catch (IOException e) {
            return false; // nobody listens yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
