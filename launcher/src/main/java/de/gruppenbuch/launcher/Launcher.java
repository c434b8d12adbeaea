package de.gruppenbuch.launcher;

import static de.gruppenbuch.launcher.console.Texts.text;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.DatabaseAccess;
import de.gruppenbuch.launcher.database.ExternalDatabase;
import de.gruppenbuch.launcher.database.FirstStart;
import de.gruppenbuch.launcher.database.Migration;
import de.gruppenbuch.launcher.database.PrivatePostgres;
import de.gruppenbuch.launcher.database.Secrets;
import de.gruppenbuch.launcher.server.Server;
import de.gruppenbuch.launcher.server.ServerSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts Gruppenbuch and ends it again: database first and last, server in between. */
public final class Launcher {

    private final Options options;
    private final Map<String, String> environment;
    private final PrintStream out;

    private PrivatePostgres postgres;
    private Server server;
    private volatile boolean stopping;

    Launcher(Options options, Map<String, String> environment, PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(List.of(arguments));
            new Launcher(options, System.getenv(), out).start();
        } catch (StartRefusedException e) {
            out.println(e.getMessage());
        }
        System.exit(1);
    }

    private void start() {
        try {
            run();
        } catch (StartRefusedException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    /** Comes back only when something failed; an ordinary end comes by a signal. */
    private void run() {
        DataFolder data = DataFolder.open(options.data());
        data.hold();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Server.prepare(data, options.port());
        out.println(text("start.begin", data.root()));
        Secrets secrets = new Secrets(data);
        DatabaseAccess database = startDatabase(data, secrets);
        Migration.run(database, data.folder("logs").resolve("migration.log"));
        boolean first = FirstStart.isAhead(database);
        Demo demo = new Demo(secrets, environment.getOrDefault("GRUPPENBUCH_DEMO_PASSWORD", ""));
        ServerSettings settings = settings(database, demo, first);
        startServer(data, settings);
        server.awaitReady();
        greet(settings, demo);
        server.awaitEnd();
        throw new StartRefusedException("server.died", server.logs());
    }

    private ServerSettings settings(DatabaseAccess database, Demo demo, boolean first) {
        Optional<String> demoPassword = Optional.empty();
        if (options.demo()) {
            demo.refuseRealData(first);
            demoPassword = Optional.of(demo.password());
        }
        Optional<String> setupCode = first ? Optional.of(Secrets.drawReadable()) : Optional.empty();
        return new ServerSettings(database, baseUrl(), demoPassword, setupCode);
    }

    /** Without a slash at the end: paths begin with one. */
    private String baseUrl() {
        String address = environment.getOrDefault("GRUPPENBUCH_BASE_URL", "").strip();
        return address.isEmpty()
                ? "http://localhost:" + options.port()
                : address.replaceFirst("/+$", "");
    }

    private void greet(ServerSettings settings, Demo demo) {
        out.println(text("start.ready", settings.baseUrl()));
        if (options.demo()) {
            demo.printSignIns(out);
            return;
        }
        settings.setupCode()
                .ifPresent(code -> out.println(text("start.setup", settings.baseUrl(), code)));
    }

    private synchronized DatabaseAccess startDatabase(DataFolder data, Secrets secrets) {
        Optional<DatabaseAccess> external = ExternalDatabase.from(environment);
        if (external.isPresent()) {
            return external.get();
        }
        refuseWhenStopped();
        postgres = PrivatePostgres.start(data, secrets);
        return postgres.access();
    }

    private synchronized void startServer(DataFolder data, ServerSettings settings) {
        refuseWhenStopped();
        server = Server.start(data, Application.folder(), options.port(), settings);
    }

    /** A signal may come while the database starts: it waits, and nothing is started after it. */
    private void refuseWhenStopped() {
        if (stopping) {
            throw new StartRefusedException("start.stopped");
        }
    }

    private void stop() {
        stopping = true;
        stopWhatRuns();
    }

    private synchronized void stopWhatRuns() {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
