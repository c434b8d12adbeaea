package de.gruppenbuch.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A process of the packaged distribution with its own port and data folder. */
final class Distribution implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("..", "launcher", "target", "lib");
    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> console;

    private Distribution(Process process, Path data, int port, List<String> console) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.console = console;
    }

    /** Comes back when the console says that the pages are there. */
    static Distribution start(Path data, String demoPassword) {
        try {
            int port = freePort();
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            LIBRARIES.toAbsolutePath().normalize() + "/*",
                            "de.gruppenbuch.launcher.Launcher",
                            "--demo",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString());
            builder.environment().keySet().removeIf(name -> name.startsWith("GRUPPENBUCH_"));
            builder.environment().put("GRUPPENBUCH_DEMO_PASSWORD", demoPassword);
            Process process = builder.redirectErrorStream(true).start();
            return new Distribution(process, data, port, awaitReady(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** What the person at the console has read until the pages were there. */
    List<String> console() {
        return console;
    }

    Connection connect(String role) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
            String postgresPort = Files.readString(data.resolve("postgres.port")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + postgresPort + "/gruppenbuch",
                    role,
                    secrets.getProperty(role + ".password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not stop within " + STOP_SECONDS + " s");
        }
    }

    private static List<String> awaitReady(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader console = process.inputReader(StandardCharsets.UTF_8);
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            lines.add(line);
            if (line.contains("ist bereit")) {
                return lines;
            }
        }
        throw new IllegalStateException("did not start: " + String.join("\n", lines));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
