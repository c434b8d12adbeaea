package de.gruppenbuch.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gruppenbuch as it is shipped, started with {@code --demo} once for the whole test run. A test
 * class says {@code @ExtendWith(RunningApplication.class)} and asks here for address and database.
 */
public final class RunningApplication implements BeforeAllCallback {

    /** Password of every made-up account, for example {@code staff@musterstadt.example}. */
    public static final String DEMO_PASSWORD = "Sonnenblume-Regenschirm-7";

    private static final Path DATA = Path.of("target", "application-data").toAbsolutePath();

    private static Distribution distribution;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Distribution.class, key -> start(), Distribution.class);
    }

    /** Address without a slash at the end. */
    public static String baseUrl() {
        return "http://localhost:" + distribution().port();
    }

    /** Address of a page, for example {@code url("/anmelden")}. */
    public static URI url(String path) {
        return URI.create(baseUrl() + path);
    }

    /** Past row-level security, to look at the rows of every contact point. */
    public static Connection superuserConnection() {
        return distribution().connect("postgres");
    }

    /** As the owner of the tables; forced row-level security applies. */
    public static Connection ownerConnection() {
        return distribution().connect("gruppenbuch_owner");
    }

    /** As the application; it owns nothing and row-level security applies. */
    public static Connection appConnection() {
        return distribution().connect("gruppenbuch_app");
    }

    /** The log of the server, to prove what stands in it and what does not. */
    public static String serverLog() {
        try {
            return Files.readString(DATA.resolve("logs").resolve("server.0.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of everything that the application keeps. */
    public static Path data() {
        return DATA;
    }

    private static synchronized Distribution distribution() {
        if (distribution == null) {
            throw new IllegalStateException("@ExtendWith(RunningApplication.class) is missing");
        }
        return distribution;
    }

    private static synchronized Distribution start() {
        Folders.delete(DATA);
        distribution = Distribution.startDemo(DATA, DEMO_PASSWORD);
        return distribution;
    }
}
