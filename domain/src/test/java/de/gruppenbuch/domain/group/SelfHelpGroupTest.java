package de.gruppenbuch.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfHelpGroupTest {

    @Test
    void aGroupWithoutAnyBankDetailsIsLoadedWithEmptyOnes() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            insertGroup(database);

            BankDetails bank =
                    database.inTransaction(
                            em -> {
                                em.createNativeQuery("select set_config('app.cp', '1', true)")
                                        .getSingleResult();
                                return em.find(SelfHelpGroup.class, 2L)
                                        .toDetails(null, null, Optional.empty())
                                        .bank();
                            });

            assertThat(bank).isEqualTo(new BankDetails(null, null, null, null, null, null));
        }
    }

    private static void insertGroup(TestDatabase database) throws SQLException {
        try (Connection connection = database.superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into contact_point (id, version, name, land, postal_code, city, phone, created_at)
                    values (1, 1, 'Musterstadt', 'NW', '12345', 'Musterstadt', '0', now());
                    insert into self_help_group (id, version, contact_point_id, name, topic_code,
                      postal_code, city, meeting_mode, registered_at)
                    values (2, 1, 1, 'Rheuma', 'MUSCULO', '12345', 'Musterstadt', 'ON_SITE', now());
                    """);
        }
    }
}
