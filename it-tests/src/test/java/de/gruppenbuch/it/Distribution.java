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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A process of the packaged distribution with its own port and data folder. */
public final class Distribution implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("..", "launcher", "target", "lib");
    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final int port;
    private final BufferedReader console;

    private Distribution(Process process, Path data, int port, BufferedReader console) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.console = console;
    }

    /**
     * With the made-up contact points; comes back when the console says that the pages are there.
     */
    public static Distribution startDemo(Path data, String demoPassword) {
        return start(data, List.of("--demo"), Map.of("GRUPPENBUCH_DEMO_PASSWORD", demoPassword));
    }

    /** Empty, as an office gets it. */
    static Distribution startEmpty(Path data) {
        return start(data, List.of(), Map.of());
    }

    private static Distribution start(
            Path data, List<String> options, Map<String, String> environment) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-cp", LIBRARIES.toAbsolutePath().normalize() + "/*"));
            command.add("de.gruppenbuch.launcher.Launcher");
            command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
            command.addAll(options);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GRUPPENBUCH_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            BufferedReader console = process.inputReader(StandardCharsets.UTF_8);
            awaitReady(console);
            return new Distribution(process, data, port, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    Process process() {
        return process;
    }

    /** The next line that the person at the console reads; null after the end. */
    String readLine() {
        try {
            return console.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** As a restart of the database does. */
    void endConnections() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where usename = 'gruppenbuch_app'");
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

    private static void awaitReady(BufferedReader console) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            lines.add(line);
            if (line.contains("ist bereit")) {
                return;
            }
        }
        throw new IllegalStateException("did not start: " + String.join("\n", lines));
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with the server and the application that is shipped. */
    public static Path application() {
        return LIBRARIES.resolveSibling("app").toAbsolutePath().normalize();
    }
}
