package de.gruppenbuch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void jpaSpeaksAsTheApplicationsRole() {
        Object role =
                database.inTransaction(
                        em -> em.createNativeQuery("select current_user::text").getSingleResult());

        assertThat(role).isEqualTo("gruppenbuch_app");
    }

    @Test
    void theApplicationsRoleMayReadButNotCreate() throws SQLException {
        try (Connection connection = database.appConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("select code from topic")).isTrue();
            assertThatThrownBy(() -> statement.execute("create table forbidden (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }
}
