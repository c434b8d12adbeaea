package de.gruppenbuch.launcher.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.FirstStart;
import de.gruppenbuch.launcher.database.Migration;
import de.gruppenbuch.launcher.database.PrivatePostgres;
import de.gruppenbuch.launcher.database.Secrets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTokenTest {

    @TempDir private static Path folder;
    private static PrivatePostgres postgres;

    @BeforeAll
    static void startWithOneContactPoint() throws SQLException {
        DataFolder data = DataFolder.open(folder);
        postgres = PrivatePostgres.start(data, new Secrets(data));
        Migration.run(postgres.access(), data.file("migration.log"));
        assertThat(FirstStart.isAhead(postgres.access())).isTrue();
        execute(
                """
                insert into contact_point (id, version, name, land, postal_code, city, phone, created_at)
                values (1, 1, 'Musterstadt', 'NW', '12345', 'Musterstadt', '0', now());
                insert into account (id, version, contact_point_id, email, name, role, active, created_at)
                values (2, 1, 1, 'admin@musterstadt.example', 'A', 'ADMIN', true, now()),
                       (3, 1, 1, 'gone@musterstadt.example', 'G', 'STAFF', false, now()),
                       (4, 1, null, 'operator@demo.example', 'O', 'OPERATOR', true, now());
                """);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void theTokenIsKeptAsItsHashForTheAccount() throws SQLException {
        String token = token("Admin@Musterstadt.example ");

        assertThat(token).hasSize(43);
        assertThat(
                        query(
                                "select account_id || ' ' || contact_point_id from api_token where token_hash = '"
                                        + NewToken.hash(token)
                                        + "' and revoked_at is null"))
                .isEqualTo("2 1");
    }

    @Test
    void theHashIsPlainSha256OfTheTokenInHexadecimal() {
        assertThat(NewToken.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anUnknownOrSwitchedOffAccountGetsNone() {
        for (String email :
                new String[] {"nobody@musterstadt.example", "gone@musterstadt.example"}) {
            assertThatThrownBy(() -> token(email))
                    .hasMessage("Zu „" + email + "“ gibt es kein aktives Konto.");
        }
    }

    @Test
    void theOperatorGetsNoneBecauseNoContactPointIsHis() {
        assertThatThrownBy(() -> token("operator@demo.example"))
                .hasMessageContaining("gehört zu keiner Kontaktstelle");
    }

    @Test
    void withoutAnAddressTheUseIsExplained() {
        assertThatThrownBy(() -> TokenCommand.run(List.of(), Map.of()))
                .hasMessage("Aufruf: bin/token E-MAIL [--data ORDNER]");
    }

    @Test
    void aDatabaseWithAContactPointIsNoFirstStart() {
        assertThat(FirstStart.isAhead(postgres.access())).isFalse();
    }

    @Test
    void theCatalogueOfToolsIsThereAfterTheMigration() throws SQLException {
        assertThat(query("select count(*) > 0 from tool")).isEqualTo("t");
    }

    private static String token(String email) {
        return TokenCommand.run(List.of(email, "--data", folder.toString()), Map.of());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static Connection superuser() {
        return postgres.superuserAccess().connectAsOwner();
    }
}
