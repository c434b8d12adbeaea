package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningApplication.class)
class LauncherIT {

    @TempDir private Path folder;

    @Test
    void anEmptyStartPrintsTheCodeOfTheSetUpTellsTheLossOfItsDatabaseAndEndsWithItsServer()
            throws Exception {
        Path data = folder.resolve("data");
        try (Distribution empty = Distribution.startEmpty(data)) {
            assertThat(empty.readLine())
                    .matches(
                            "Zur Einrichtung bitte http://localhost:\\d+/einrichten öffnen"
                                    + " und diesen Code eingeben: [a-z2-9]{4}(-[a-z2-9]{4}){3}");

            assertThat(readiness(empty)).isEqualTo(200);
            empty.endConnections();
            assertThat(readiness(empty)).as("lost connections are replaced").isEqualTo(200);
            kill(data.resolve("postgres").resolve("postmaster.pid"));
            assertThat(readiness(empty)).as("without the database").isEqualTo(503);

            kill(data.resolve("server.pid"));

            assertThat(empty.readLine())
                    .startsWith("Der Server hat sich beendet; der Grund steht im Ordner „" + data);
            assertThat(empty.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(empty.process().exitValue()).isEqualTo(1);
        }
    }

    @Test
    void aTokenForAnAccountIsPrintedOnce() throws IOException, InterruptedException {
        Process command = token("staff@musterstadt.example");

        String token = read(command).strip();

        assertThat(command.waitFor()).isZero();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aTokenForNobodyIsRefusedInOneSentence() throws IOException, InterruptedException {
        Process command = token("niemand@musterstadt.example");

        assertThat(read(command))
                .isEqualTo("Zu „niemand@musterstadt.example“ gibt es kein aktives Konto.\n");
        assertThat(command.waitFor()).isEqualTo(1);
    }

    @Test
    void theShippedCatalogueIsFineAndTakenOverAgainChangesNothing()
            throws IOException, InterruptedException {
        Process command =
                new ProcessBuilder(
                                Path.of("..", "bin", "catalogue").toString(),
                                Path.of("..", "domain", "src", "main", "resources", "catalogue")
                                        .resolve("tools.json")
                                        .toString(),
                                "--data",
                                RunningApplication.data().toString())
                        .redirectErrorStream(true)
                        .start();

        assertThat(read(command)).isEqualTo("Neu: 0, geändert: 0, unverändert: 240\n");
        assertThat(command.waitFor()).isZero();
    }

    private static Process token(String email) throws IOException {
        List<String> command =
                List.of(
                        Path.of("..", "bin", "token").toString(),
                        email,
                        "--data",
                        RunningApplication.data().toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int readiness(Distribution distribution)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + distribution.port() + "/health/ready");
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void kill(Path file) throws IOException, InterruptedException {
        String pid = Files.readAllLines(file).get(0).strip();
        new ProcessBuilder("kill", "-9", pid).start().waitFor();
    }
}
