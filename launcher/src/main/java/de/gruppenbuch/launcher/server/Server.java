package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The application server with the application, as a child process. */
public final class Server implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** A server that has come up without its application stays without it. */
    private static final Duration APPLICATION_LIMIT = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final int port;
    private final ServerFolder folder;

    private Server(Process process, int port, ServerFolder folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /**
     * Starts the server; the pages are not there before {@link #awaitReady()} has come back.
     *
     * @param application folder with payara-micro.jar and gruppenbuch.war
     */
    public static Server start(
            DataFolder data, Path application, int port, ServerSettings settings) {
        ServerFolder folder = ServerFolder.fresh(data);
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(ServerCommand.build(application, folder.path(), port))
                            .directory(folder.path().toFile())
                            .redirectInput(new File("/dev/null"))
                            .redirectErrorStream(true)
                            .redirectOutput(folder.console().toFile());
            settings.writeTo(builder.environment());
            Process process = builder.start();
            record(data).remember(process.toHandle());
            return new Server(process, port, folder);
        } catch (IOException e) {
            throw new StartRefusedException(e, "server.start", folder.console());
        }
    }

    /** Ends a server that a killed launcher left behind, then makes sure that the port is free. */
    public static void prepare(DataFolder data, int port) {
        record(data).endOrphan();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            boolean forbidden = String.valueOf(e.getMessage()).contains("Permission denied");
            throw new StartRefusedException(
                    e, forbidden ? "server.portForbidden" : "server.portTaken", port);
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
            if (!started && folder.saysStarted()) {
                started = true;
                end = System.nanoTime() + APPLICATION_LIMIT.toNanos();
            }
            waitFor(PAUSE);
        }
        throw new StartRefusedException("server.notReady", logs());
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

    /** Folder of everything that the server writes about itself. */
    public Path logs() {
        return folder.console().getParent();
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
}
