package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The application server with the application, as a child process. */
public final class Server implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** A server that has come up without its application stays without it. */
    private static final Duration APPLICATION_LIMIT = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final String PREBOOT = "preboot.asadmin";

    private final Process process;
    private final int port;
    private final Path log;

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the server; the pages are not there before {@link #awaitReady()} has come back.
     *
     * @param application folder with payara-micro.jar and gruppenbuch.war
     */
    public static Server start(
            DataFolder data, Path application, int port, ServerSettings settings) {
        Path log = new ServerLog(data.folder("logs")).fresh();
        try {
            Path folder = data.folder("server");
            copyBootCommands(folder.resolve(PREBOOT));
            ProcessBuilder builder =
                    new ProcessBuilder(ServerCommand.build(application, folder, port))
                            .directory(folder.toFile())
                            .redirectInput(new File("/dev/null"))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            settings.writeTo(builder.environment());
            Process process = builder.start();
            record(data).remember(process.toHandle());
            return new Server(process, port, log);
        } catch (IOException e) {
            throw new StartRefusedException(e, "server.start", log);
        }
    }

    /** Ends a server that a killed launcher left behind, then makes sure that the port is free. */
    public static void prepare(DataFolder data, int port) {
        record(data).endOrphan();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefusedException(e, "server.portTaken", port);
        }
    }

    /**
     * Comes back when the application answers that it is ready.
     *
     * @throws StartRefusedException when the server ends first, runs without the application or
     *     takes longer than five minutes
     */
    public void awaitReady() {
        Readiness readiness = new Readiness(port);
        long end = System.nanoTime() + START_LIMIT.toNanos();
        boolean started = false;
        while (process.isAlive() && System.nanoTime() < end) {
            if (readiness.isUp()) {
                return;
            }
            if (!started && ServerLog.saysStarted(log)) {
                started = true;
                end = System.nanoTime() + APPLICATION_LIMIT.toNanos();
            }
            waitFor(PAUSE);
        }
        throw new StartRefusedException("server.notReady", log);
    }

    /** Comes back when the server has ended, with its exit code. */
    public int awaitEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    public Path log() {
        return log;
    }

    /** Lets the server finish what it does, for half a minute at most. */
    @Override
    public void close() {
        process.destroy();
        if (!waitFor(STOP_LIMIT)) {
            process.destroyForcibly();
            waitFor(STOP_LIMIT);
        }
    }

    private static ServerRecord record(DataFolder data) {
        return new ServerRecord(data.file("server.pid"));
    }

    private boolean waitFor(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void copyBootCommands(Path target) throws IOException {
        try (InputStream commands = Server.class.getResourceAsStream(PREBOOT)) {
            Files.copy(commands, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
