package de.gruppenbuch.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.DatabaseAccess;
import de.gruppenbuch.launcher.database.DatabaseAccess.Login;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private static final DatabaseAccess DATABASE =
            new DatabaseAccess(
                    "jdbc:postgresql://127.0.0.1:1/gruppenbuch",
                    new Login("app", "app-secret"),
                    new Login("owner", "owner-secret"));

    @TempDir private Path folder;

    @Test
    void aTakenPortIsSaidInOneSentence() throws IOException {
        DataFolder data = DataFolder.open(folder);
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Server.prepare(data, port))
                    .hasMessage(
                            "Port %d ist belegt; mit --port lässt sich ein anderer wählen."
                                    .formatted(port));
        }
    }

    @Test
    void theApplicationNeverLearnsTheOwnersPassword() {
        Map<String, String> environment = new HashMap<>();
        environment.put("GRUPPENBUCH_DB_OWNER_USER", "owner");
        environment.put("GRUPPENBUCH_DB_OWNER_PASSWORD", "owner-secret");
        environment.put("GRUPPENBUCH_MAIL_HOST", "mail.example");

        settings(Optional.empty(), Optional.empty()).writeTo(environment);

        assertThat(environment)
                .doesNotContainValue("owner-secret")
                .containsEntry("GRUPPENBUCH_DB_PASSWORD", "app-secret")
                .containsEntry("GRUPPENBUCH_MAIL_HOST", "mail.example")
                .containsEntry("GRUPPENBUCH_BASE_URL", "http://localhost:8080");
    }

    @Test
    void demoAndSetUpComeFromTheLauncherAlone() {
        Map<String, String> environment = new HashMap<>();
        environment.put("GRUPPENBUCH_DEMO", "true");
        environment.put("GRUPPENBUCH_DEMO_PASSWORD", "left over");
        environment.put("GRUPPENBUCH_SETUP_CODE", "left over");

        settings(Optional.empty(), Optional.of("code")).writeTo(environment);

        assertThat(environment)
                .doesNotContainKeys("GRUPPENBUCH_DEMO", "GRUPPENBUCH_DEMO_PASSWORD")
                .containsEntry("GRUPPENBUCH_SETUP_CODE", "code");
    }

    @Test
    void noSecretStandsOnTheCommandLine() {
        List<String> command = ServerCommand.build(Path.of("/app"), folder, 8080);

        assertThat(String.join(" ", command))
                .doesNotContain("secret")
                .contains("--nohazelcast", "--disablephonehome", "--port 8080", "--contextroot /");
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfAnOldServerIsLeftAlone() throws IOException {
        Path file = folder.resolve("server.pid");
        Files.write(
                file,
                List.of(Long.toString(ProcessHandle.current().pid()), "2020-01-01T00:00:00Z"));

        new ServerRecord(file).endOrphan();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aServerThatWasLeftBehindIsEnded() throws IOException {
        Process orphan = new ProcessBuilder("sleep", "60").start();
        ServerRecord record = new ServerRecord(folder.resolve("server.pid"));
        record.remember(orphan.toHandle());

        record.endOrphan();

        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void whatAKilledServerLeftBehindIsRemoved() throws IOException {
        DataFolder data = DataFolder.open(folder);
        Path leftOver = data.folder("server").resolve("payaramicro-rt1").resolve("runtime");
        Files.createDirectories(leftOver);

        ServerFolder fresh = ServerFolder.fresh(data);

        assertThat(leftOver).doesNotExist();
        assertThat(fresh.path().resolve("logging.properties"))
                .content()
                .contains("pattern=" + folder.resolve("logs") + "/server.%g.log");
    }

    @Test
    void theLogOfAnEarlierStartDoesNotSayThatThisServerHasComeUp() throws IOException {
        DataFolder data = DataFolder.open(folder);
        Path log = data.folder("logs").resolve("server.0.log");
        Files.writeString(log, "Payara Micro ready in 60 (ms)\n");

        ServerFolder fresh = ServerFolder.fresh(data);

        assertThat(fresh.saysStarted()).as("only the old log is there").isFalse();
        Files.move(log, log.resolveSibling("server.1.log"));
        assertThat(fresh.saysStarted()).as("the old log was put aside").isFalse();
        Files.writeString(log, "Payara Micro begins\n");
        assertThat(fresh.saysStarted()).as("the new log has begun").isFalse();
        Files.writeString(log, "Payara Micro ready in 90 (ms)\n");
        assertThat(fresh.saysStarted()).as("the new log says so").isTrue();
    }

    private static ServerSettings settings(Optional<String> demo, Optional<String> setup) {
        return new ServerSettings(DATABASE, "http://localhost:8080", demo, setup);
    }
}
