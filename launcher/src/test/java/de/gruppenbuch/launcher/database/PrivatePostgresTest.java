package de.gruppenbuch.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivatePostgresTest {

    /** One for all tests that only look: unpacking takes longer than the tests. */
    @TempDir private static Path shared;

    @TempDir private Path own;

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() throws SQLException {
        DataFolder data = DataFolder.open(shared);
        try (PrivatePostgres first = start(data)) {
            asOwner(first, "create table kept (word text)");
            asOwner(first, "insert into kept values ('Grüße 😀')");
        }
        try (PrivatePostgres second = start(data)) {
            assertThat(query(second, "select word from kept")).isEqualTo("Grüße 😀");
        }
    }

    @Test
    void aDatabaseThatItsLauncherLeftBehindIsTakenOver() throws SQLException {
        DataFolder data = DataFolder.open(shared);
        PrivatePostgres orphan = start(data);
        asOwner(orphan, "create table left_behind (word text)");
        long orphanPid = Postmaster.of(data.file("postgres")).orElseThrow().pid();

        try (PrivatePostgres next = start(data)) {
            assertThat(ProcessHandle.of(orphanPid).flatMap(left -> left.info().command()))
                    .isEmpty();
            assertThat(query(next, "select count(*)::text from left_behind")).isEqualTo("0");
        }
    }

    @Test
    void aDatabaseThatWasKilledKeepsWhatWasAcknowledged() throws Exception {
        DataFolder data = DataFolder.open(shared);
        try (PrivatePostgres killed = start(data)) {
            asOwner(killed, "create table acknowledged (word text)");
            asOwner(killed, "insert into acknowledged values ('yes')");
            kill(Postmaster.of(data.file("postgres")).orElseThrow().pid());
        }
        try (PrivatePostgres next = start(data)) {
            assertThat(query(next, "select word from acknowledged")).isEqualTo("yes");
        }
    }

    @Test
    void aDatabaseThatDiesWhileItIsBeingStoppedHasStopped() throws SQLException {
        DataFolder data = DataFolder.open(shared);
        Unprivileged killing = killingBeforeStop(data.file("postgres").resolve("postmaster.pid"));
        PrivatePostgres dying = PrivatePostgres.start(data, new Secrets(data), killing);

        assertThatCode(dying::close).doesNotThrowAnyException();

        try (PrivatePostgres next = start(data)) {
            assertThat(query(next, "select 'back'")).isEqualTo("back");
        }
    }

    @Test
    void aNumberThatAnotherProgramHasByNowDoesNotStopTheStart() throws IOException {
        DataFolder data = DataFolder.open(shared);
        start(data).close();
        Process other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                data.file("postgres").resolve("postmaster.pid"),
                other.pid() + "\n" + data.file("postgres") + "\n0\n1\n");

        try (PrivatePostgres postgres = start(data)) {
            assertThat(postgres.access().url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void itIsDurableAndKnowsUmlauts() throws SQLException {
        try (PrivatePostgres postgres = start(DataFolder.open(shared))) {
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(query(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(postgres, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(postgres, "select lower('ÄÖÜ')")).isEqualTo("äöü");
            asOwner(postgres, "create extension pg_trgm");
            asOwner(postgres, "create extension unaccent");
            asOwner(postgres, "create extension fuzzystrmatch");
            assertThat(
                            query(
                                    postgres,
                                    "select 'ö' = any (show_trgm('ö')) or show_trgm('ö') <> '{}'"))
                    .isEqualTo("t");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        try (PrivatePostgres postgres = start(DataFolder.open(shared))) {
            String url = postgres.access().url();
            for (String role : new String[] {"postgres", "gruppenbuch_owner", "gruppenbuch_app"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCreatesNothing() throws SQLException {
        try (PrivatePostgres postgres = start(DataFolder.open(shared));
                Connection connection = postgres.access().connectAsApp();
                Statement statement = connection.createStatement()) {
            for (String sql :
                    new String[] {
                        "create table own (id int)",
                        "create temporary table own (id int)",
                        "create schema own",
                        "create role own",
                        "create database own"
                    }) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .hasMessageContaining("permission denied");
            }
            try (ResultSet rows =
                    statement.executeQuery(
                            "select count(*) from pg_shdepend d join pg_roles r on r.oid = d.refobjid"
                                    + " where d.deptype = 'o' and r.rolname = current_user")) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            }
        }
    }

    @Test
    void filesAreForTheOwnerAlone() throws IOException {
        DataFolder data = DataFolder.open(shared);
        try (PrivatePostgres postgres = start(data)) {
            assertThat(permissions(data.file("postgres"))).isEqualTo("rwx------");
            assertThat(permissions(data.file("postgres").resolve("PG_VERSION")))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void dataOfAnotherVersionAreNotTouched() throws IOException {
        DataFolder data = DataFolder.open(own);
        Files.writeString(data.folder("postgres").resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> start(data))
                .hasMessageContaining("gehören zu PostgreSQL 17, beigelegt ist 18");
    }

    @Test
    void aSecondLauncherIsRefused() {
        DataFolder data = DataFolder.open(own);
        data.hold();

        assertThatThrownBy(data::hold).hasMessageContaining("wird schon von einem laufenden");
    }

    private static PrivatePostgres start(DataFolder data) {
        return PrivatePostgres.start(data, new Secrets(data));
    }

    /** Its stop finds the server as one that was killed after the launcher had looked. */
    private static Unprivileged killingBeforeStop(Path postmasterFile) {
        String script =
                """
                case "$*" in *" stop "*)
                    pid=$(head -n 1 %s)
                    kill -9 "$pid"
                    while grep -q postgres "/proc/$pid/cmdline" 2>/dev/null; do :; done
                esac
                exec "$@\""""
                        .formatted(postmasterFile);
        Unprivileged real = Unprivileged.detect();
        List<String> prefix = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        prefix.addAll(real.prefix());
        return new Unprivileged(prefix, real.owner());
    }

    private static void kill(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
    }

    private static void asOwner(PrivatePostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.access().connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PrivatePostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.access().connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
