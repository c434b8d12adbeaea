package de.gruppenbuch.it.bench;

import de.gruppenbuch.it.Distribution;
import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.DatabaseAccess;
import de.gruppenbuch.launcher.database.DatabaseAccess.Login;
import de.gruppenbuch.launcher.server.Server;
import de.gruppenbuch.launcher.server.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The product's server, started as the product starts it, with the empty application. */
final class EmptyServer implements AutoCloseable {

    /** As often as the launcher asks the product. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final String SERVER = "payara-micro.jar";
    private static final String APPLICATION = "gruppenbuch.war";
    private static final Login NOBODY = new Login("nobody", "nothing");

    private final Server server;
    private final int port;

    private EmptyServer(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Comes back when the page answers.
     *
     * @param folder for everything that this server writes
     */
    static EmptyServer start(Path folder) {
        Path application = application(folder);
        int port = Distribution.freePort();
        ServerSettings settings =
                new ServerSettings(
                        new DatabaseAccess("jdbc:postgresql://localhost/none", NOBODY, NOBODY),
                        "http://localhost:" + port,
                        Optional.empty(),
                        Optional.empty());
        Server server =
                Server.start(DataFolder.open(folder.resolve("data")), application, port, settings);
        EmptyServer empty = new EmptyServer(server, port);
        empty.awaitPage();
        return empty;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        server.close();
    }

    private static Path application(Path folder) {
        Path product = Distribution.application();
        Path application = folder.resolve("app");
        if (Files.exists(application)) {
            return application;
        }
        try {
            Files.createDirectories(application);
            Files.createSymbolicLink(application.resolve(SERVER), product.resolve(SERVER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EmptyApplication.build(product.resolve(APPLICATION), application.resolve(APPLICATION));
        return application;
    }

    private void awaitPage() {
        CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(server::awaitEnd);
        long latest = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (System.nanoTime() > latest || endsWithin(ended, PAUSE)) {
                throw new IllegalStateException(
                        "the empty server did not start, see " + server.logs());
            }
        }
    }

    private static boolean endsWithin(CompletableFuture<Integer> ended, Duration pause) {
        try {
            ended.get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        try {
            return new Session(port).get(EmptyApplication.PAGE).statusCode() == 200;
        } catch (UncheckedIOException nobodyListensYet) {
            return false;
        }
    }
}
