package de.gruppenbuch.domain.security;

import static de.gruppenbuch.domain.security.TwoContactPointsFixture.OURS;
import static de.gruppenbuch.domain.security.TwoContactPointsFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What each capability of {@link TenantWall} opens: exactly the rows it names, as "table:contact
 * point". Everything that is not named here stays shut.
 */
class CapabilityTest {

    private static final String OUR_ACCOUNT = "account:" + OURS;
    private static final String OUR_HOME = "contact_point:" + OURS;

    private static TwoContactPointsFixture given;

    @BeforeAll
    static void create() throws SQLException {
        given = new TwoContactPointsFixture();
        given.changePastTheWall(
                "update account set id = contact_point_id, email = 'p' || contact_point_id");
        given.changePastTheWall(
                "update invitation set token_hash = 'link' || contact_point_id,"
                        + " code_hash = 'code' || contact_point_id");
        given.changePastTheWall("update api_token set token_hash = 'api' || contact_point_id");
        given.changePastTheWall(
                "insert into account (id, version, email, name, role, created_at)"
                        + " values (1, 1, 'operator', 'O', 'OPERATOR', now())");
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void anEmailOpensItsAccountAndTheContactPointOfIt() throws SQLException {
        assertThat(visible(Map.of("app.email", "p" + OURS)))
                .containsExactlyInAnyOrder(OUR_ACCOUNT, OUR_HOME);
        assertThat(visible(Map.of("app.email", "nobody"))).isEmpty();
    }

    @Test
    void anAccountOpensItselfAndItsContactPoint() throws SQLException {
        assertThat(visible(Map.of("app.account", "" + OURS)))
                .containsExactlyInAnyOrder(OUR_ACCOUNT, OUR_HOME);
    }

    @Test
    void anAccountChangesNothingButItself() throws SQLException {
        Map<String, String> own = Map.of("app.account", "" + OURS);

        assertThat(given.change(own, "update account set name = 'n'")).isEqualTo(1);
        assertThat(given.change(Map.of("app.email", "p" + OURS), "update account set name = 'n'"))
                .isZero();
        assertThat(given.change(own, "update contact_point set name = 'n'")).isZero();
    }

    @Test
    void aLinkOrCodeOpensItsInvitationAndTheNameOfTheContactPoint() throws SQLException {
        for (String secret : List.of("link" + OURS, "code" + OURS)) {
            assertThat(visible(Map.of("app.token", secret)))
                    .containsExactlyInAnyOrder("invitation:" + OURS, OUR_HOME);
            assertThat(
                            given.change(
                                    Map.of("app.token", secret),
                                    "update invitation set name = 'n'"))
                    .isZero();
        }
    }

    @Test
    void anApiTokenOpensItselfOnly() throws SQLException {
        assertThat(visible(Map.of("app.token", "api" + OURS))).containsExactly("api_token:" + OURS);
    }

    @Test
    void theOperatorSeesContactPointsAndOperatorsOnly() throws SQLException {
        assertThat(visible(Map.of("app.operator", "yes")))
                .containsExactlyInAnyOrder(OUR_HOME, "contact_point:" + THEIRS, "account:null");
    }

    @Test
    void theOperatorMayInviteAdminsAndNobodyElse() throws SQLException {
        Map<String, String> operator = Map.of("app.operator", "yes");
        String admin = given.insert("invitation", OURS);
        String staff = admin.replace("'ADMIN'", "'STAFF'");

        assertThat(given.change(operator, admin)).isEqualTo(1);
        assertThatThrownBy(() -> given.change(operator, staff))
                .hasMessageContaining("row-level security");
        String account = given.insert("account", OURS);
        assertThatThrownBy(() -> given.change(operator, account))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theMailJobSeesMailsOnly() throws SQLException {
        assertThat(visible(Map.of("app.job", "mail")))
                .containsExactlyInAnyOrder("outgoing_mail:" + OURS, "outgoing_mail:" + THEIRS);
    }

    @Test
    void theReminderJobSeesAgreementsAndWhatItHasRemindedOfAndChangesNothing() throws SQLException {
        Map<String, String> job = Map.of("app.job", "agreement");

        assertThat(visible(job))
                .containsExactlyInAnyOrder(
                        "meeting_agreement:" + OURS,
                        "meeting_agreement:" + THEIRS,
                        "agreement_reminder:" + OURS,
                        "agreement_reminder:" + THEIRS);
        String reminder = given.insert("agreement_reminder", OURS);
        assertThatThrownBy(() -> given.change(job, reminder))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theJobThatClearsUpSeesListsOfGroupsAndRemovesNothingElse() throws SQLException {
        Map<String, String> job = Map.of("app.job", "import");

        assertThat(visible(job))
                .containsExactlyInAnyOrder("group_import:" + OURS, "group_import:" + THEIRS);
        assertThat(given.change(job, "delete from group_import")).isEqualTo(2);
        assertThat(given.change(job, "update group_import set content = ''")).isZero();
    }

    @Test
    void aWrongOrHostileSettingOpensNothing() throws SQLException {
        assertThat(visible(Map.of("app.operator", "no", "app.job", "", "app.cp", ""))).isEmpty();
        assertThat(visible(Map.of("app.cp", "999"))).isEmpty();
        assertThat(visible(Map.of("app.email", "", "app.token", "", "app.account", ""))).isEmpty();
    }

    @Test
    void historyIsWrittenOnce() throws SQLException {
        for (String table :
                List.of(
                        "audit_entry",
                        "condition_confirmation",
                        "cost_request_event",
                        "funding_snapshot",
                        "meeting_agreement",
                        "agreement_reminder")) {
            for (String change : List.of("delete from ", "update %s set contact_point_id = 1 --")) {
                String sql = change.formatted(table) + table;
                assertThatThrownBy(() -> given.changePastTheWall(sql))
                        .as(sql)
                        .hasMessageContaining("kept for ever");
            }
        }
    }

    private static List<String> visible(Map<String, String> settings) throws SQLException {
        List<String> rows =
                new ArrayList<>(
                        given.read(settings, "select 'contact_point:' || id from contact_point"));
        for (String table : given.tables()) {
            rows.addAll(
                    given.read(
                            settings,
                            "select '%1$s:' || coalesce(contact_point_id::text, 'null') from %1$s"
                                    .formatted(table)));
        }
        return rows;
    }
}
