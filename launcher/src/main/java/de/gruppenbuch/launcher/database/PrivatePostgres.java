package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DatabaseAccess.Login;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The PostgreSQL of this data folder: reachable from this machine alone, with passwords, and
 * durable: what was acknowledged survives a kill and a power cut.
 */
public final class PrivatePostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    private static final String MAJOR_VERSION = "18";

    /** On the command line they win over every file and over ALTER SYSTEM. */
    private static final String DURABLE =
            "-c fsync=on -c synchronous_commit=on -c full_page_writes=on";

    private final DataFolder data;
    private final Secrets secrets;
    private final Path cluster;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged;
    private int port;

    private PrivatePostgres(DataFolder data, Secrets secrets, Unprivileged unprivileged) {
        this.data = data;
        this.secrets = secrets;
        this.unprivileged = unprivileged;
        this.cluster = data.folder("postgres");
        this.binaries = PostgresBinaries.in(data);
        unprivileged.givePassage(data.root());
    }

    /** Starts it, after the first set-up where needed and after ending its own orphan. */
    public static PrivatePostgres start(DataFolder data, Secrets secrets) {
        return start(data, secrets, Unprivileged.detect());
    }

    static PrivatePostgres start(DataFolder data, Secrets secrets, Unprivileged unprivileged) {
        PrivatePostgres postgres = new PrivatePostgres(data, secrets, unprivileged);
        postgres.endOrphan();
        unprivileged.giveFiles(postgres.binaries.folder());
        unprivileged.giveFiles(postgres.cluster);
        postgres.createCluster();
        postgres.startServer();
        PostgresRoles.ensure(postgres.superuserAccess("postgres"), postgres.access());
        return postgres;
    }

    /** How to reach the private database of a folder whose launcher is running. */
    public static DatabaseAccess accessOfRunning(DataFolder data, Secrets secrets) {
        Path cluster = data.file("postgres");
        int port =
                Postmaster.of(cluster)
                        .filter(Postmaster::isAlive)
                        .map(Postmaster::port)
                        .orElseThrow(
                                () ->
                                        new StartRefusedException(
                                                "postgres.notRunning", data.root()));
        return access(port, secrets);
    }

    public DatabaseAccess access() {
        return access(port, secrets);
    }

    /** Past row-level security, to set up and to look after the data of all contact points. */
    public DatabaseAccess superuserAccess() {
        return superuserAccess(PostgresRoles.DATABASE);
    }

    private DatabaseAccess superuserAccess(String database) {
        Login superuser = login(SUPERUSER, secrets);
        return new DatabaseAccess(url(port, database), superuser, superuser);
    }

    /**
     * Ends every connection and waits until everything is on disk; quiet when it has ended before.
     */
    @Override
    public void close() {
        if (!isRunning()) {
            return;
        }
        boolean stopped =
                succeeds(
                        "postgres.stop",
                        unprivileged.command(
                                binaries.program("pg_ctl"),
                                "stop",
                                "--wait",
                                "--silent",
                                "--mode=fast",
                                "--timeout=60",
                                "--pgdata=" + cluster));
        // pg_ctl also fails when the server dies by another hand before it can be told to stop.
        if (!stopped && isRunning()) {
            throw new StartRefusedException("postgres.stop", commandLog());
        }
    }

    private boolean isRunning() {
        return Postmaster.of(cluster).filter(Postmaster::isAlive).isPresent();
    }

    private static DatabaseAccess access(int port, Secrets secrets) {
        return new DatabaseAccess(
                url(port, PostgresRoles.DATABASE),
                login(PostgresRoles.APP, secrets),
                login(PostgresRoles.OWNER, secrets));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Login login(String role, Secrets secrets) {
        return new Login(role, secrets.keep(role + ".password", Secrets::drawPassword));
    }

    private void endOrphan() {
        close();
        Postmaster.of(cluster).ifPresent(Postmaster::releaseNumber);
    }

    private void createCluster() {
        Path version = cluster.resolve("PG_VERSION");
        try {
            if (Files.exists(version)) {
                String found = Files.readString(version).strip();
                if (!found.equals(MAJOR_VERSION)) {
                    throw new StartRefusedException(
                            "postgres.version", cluster, found, MAJOR_VERSION);
                }
                return;
            }
            Path password = Files.createTempFile("gruppenbuch", "", DataFolder.OWNER_ONLY_FILE);
            try {
                Files.writeString(password, login(SUPERUSER, secrets).password());
                initialise(password);
            } finally {
                Files.delete(password);
            }
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", cluster);
        }
    }

    private void initialise(Path password) {
        unprivileged.giveFiles(password);
        run(
                "postgres.create",
                unprivileged.command(
                        binaries.program("initdb"),
                        "--pgdata=" + cluster,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--no-instructions"));
    }

    private void startServer() {
        port = new RememberedPort(data.file("postgres.port")).choose();
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s"
                        .formatted(port, DURABLE);
        String logs =
                " -c logging_collector=on -c log_directory=log -c log_filename=postgres-%a.log"
                        + " -c log_truncate_on_rotation=on -c log_rotation_size=0";
        run(
                "postgres.start",
                unprivileged.command(
                        binaries.program("pg_ctl"),
                        "start",
                        "--wait",
                        "--silent",
                        "--timeout=300",
                        "--pgdata=" + cluster,
                        "--log=" + cluster.resolve("start.log"),
                        "--options=" + options + logs));
    }

    private void run(String failure, List<String> command) {
        if (!succeeds(failure, command)) {
            throw new StartRefusedException(failure, commandLog());
        }
    }

    private boolean succeeds(String failure, List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(binaries.folder().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(commandLog()))
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new StartRefusedException(e, failure, commandLog());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException(e, failure, commandLog());
        }
    }

    private File commandLog() {
        return data.folder("logs").resolve("postgres-commands.log").toFile();
    }
}
