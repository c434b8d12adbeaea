package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tells whether anybody has worked with this database yet. */
public final class FirstStart {

    /** Row-level security shows all contact points to the operator only. */
    private static final String AS_OPERATOR = "select set_config('app.operator', 'yes', true)";

    private static final String NOBODY = "select not exists (select from contact_point)";

    private FirstStart() {}

    /** True as long as there is no contact point: the set-up page is open until then. */
    public static boolean isAhead(DatabaseAccess database) {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(AS_OPERATOR);
            try (ResultSet rows = statement.executeQuery(NOBODY)) {
                rows.next();
                return rows.getBoolean(1);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StartRefusedException(e, "database.unusable", e.getMessage());
        }
    }
}
