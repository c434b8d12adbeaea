package de.gruppenbuch.domain.security;

import static de.gruppenbuch.domain.security.TwoContactPointsFixture.OURS;
import static de.gruppenbuch.domain.security.TwoContactPointsFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The second wall of tenancy: even a query that forgets the application's own filter sees and
 * changes nothing foreign. Runs over every table of the migrated database that has a contact point.
 */
class RowLevelSecurityTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> OPEN_FOR_US = Map.of("app.cp", "" + OURS);

    /** Tables that belong to nobody; each further table needs a contact point or a line here. */
    private static final List<String> SHARED =
            List.of(
                    "catalogue_change",
                    "contact_point",
                    "flyway_schema_history",
                    "scheduled_tasks",
                    "sign_in_throttle",
                    "third_party_verdict",
                    "tool",
                    "topic");

    private static TwoContactPointsFixture given;

    @BeforeAll
    static void create() throws SQLException {
        given = new TwoContactPointsFixture();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    static List<String> tables() {
        return given.tables();
    }

    @Test
    void everyTableHasAContactPointOrIsKnownToBeShared() throws SQLException {
        List<String> others =
                given.readPastTheWall(
                        "select tablename from pg_tables where schemaname = 'public' order by 1");
        others.removeAll(given.tables());

        assertThat(others).containsExactlyElementsOf(SHARED);
        assertThat(given.tables()).hasSizeGreaterThan(15);
    }

    @Test
    void theApplicationMayNotGetPastTheWall() throws SQLException {
        assertThat(
                        given.readPastTheWall(
                                "select rolname from pg_roles where rolname = 'gruppenbuch_app'"
                                        + " and not rolbypassrls and not rolsuper"
                                        + " and not exists (select 1 from pg_class where relowner = oid)"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theWallIsUpForTheOwnerToo(String table) throws SQLException {
        assertThat(
                        given.readPastTheWall(
                                "select relrowsecurity and relforcerowsecurity from pg_class where oid = '%s'::regclass"
                                        .formatted(table)))
                .containsExactly("t");
        assertThat(given.readAsOwner(owners(table))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutASettingNoRowIsSeen(String table) throws SQLException {
        assertThat(given.read(NOTHING, owners(table))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withASettingOnlyOwnRowsAreSeen(String table) throws SQLException {
        assertThat(given.read(OPEN_FOR_US, owners(table))).containsExactly("" + OURS);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aRowForAForeignContactPointIsRefused(String table) throws SQLException {
        String foreign = given.insert(table, THEIRS);
        assertThatThrownBy(() -> given.change(OPEN_FOR_US, foreign))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");

        String own = given.insert(table, OURS);
        assertThat(given.change(OPEN_FOR_US, own)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noForeignRowIsChangedAndNoOwnRowGivenAway(String table) throws SQLException {
        String stay = "update %s set contact_point_id = contact_point_id".formatted(table);
        String foreign = stay + " where contact_point_id = " + THEIRS;
        String away = "update %s set contact_point_id = %d".formatted(table, THEIRS);
        if (!isGranted(table, "update")) {
            assertThatThrownBy(() -> given.change(OPEN_FOR_US, away))
                    .hasMessageContaining("permission denied");
            return;
        }

        assertThat(given.change(OPEN_FOR_US, stay)).isEqualTo(1);
        assertThat(given.change(OPEN_FOR_US, foreign)).isZero();
        assertThatThrownBy(() -> given.change(OPEN_FOR_US, away))
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noForeignRowIsRemoved(String table) throws SQLException {
        String all = "delete from " + table;
        if (!isGranted(table, "delete")) {
            assertThatThrownBy(() -> given.change(OPEN_FOR_US, all))
                    .hasMessageContaining("permission denied");
            return;
        }

        assertThat(given.change(OPEN_FOR_US, all)).isEqualTo(1);
    }

    @Test
    void ofContactPointsOnlyTheOwnIsSeen() throws SQLException {
        assertThat(given.read(NOTHING, "select id from contact_point")).isEmpty();
        assertThat(given.read(OPEN_FOR_US, "select id from contact_point"))
                .containsExactly("" + OURS);
        String foreign = given.insert("contact_point", 33);
        assertThatThrownBy(() -> given.change(OPEN_FOR_US, foreign))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aSettingEndsWithItsTransaction() throws SQLException {
        assertThat(given.readLater(OPEN_FOR_US, "select id from account")).isEmpty();
    }

    private static boolean isGranted(String table, String privilege) throws SQLException {
        return given.readPastTheWall(
                        "select has_table_privilege('gruppenbuch_app', '%s', '%s')"
                                .formatted(table, privilege))
                .contains("t");
    }

    private static String owners(String table) {
        return "select contact_point_id from " + table;
    }
}
