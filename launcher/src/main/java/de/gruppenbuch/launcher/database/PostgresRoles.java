package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DatabaseAccess.Login;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Database and roles of the private PostgreSQL: the owner may create tables and trusted extensions,
 * the application's role owns nothing and cannot pass row-level security.
 */
final class PostgresRoles {

    static final String DATABASE = "gruppenbuch";
    static final String OWNER = "gruppenbuch_owner";
    static final String APP = "gruppenbuch_app";

    private static final String HARMLESS =
            " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit";

    private final Connection connection;

    private PostgresRoles(Connection connection) {
        this.connection = connection;
    }

    static void ensure(DatabaseAccess superuser, DatabaseAccess wanted) {
        try (Connection connection = superuser.connectAsOwner()) {
            PostgresRoles roles = new PostgresRoles(connection);
            roles.ensureRole(wanted.owner());
            roles.ensureRole(wanted.app());
            if (!roles.exists("select 1 from pg_database where datname = ?", DATABASE)) {
                roles.execute("create database " + DATABASE + " owner " + OWNER);
            }
            roles.execute("revoke all on database " + DATABASE + " from public");
            roles.execute("grant connect on database " + DATABASE + " to " + APP);
        } catch (SQLException e) {
            throw new StartRefusedException(e, "postgres.roles");
        }
    }

    private void ensureRole(Login role) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role.user())) {
            execute("create role " + role.user());
        }
        execute("alter role " + role.user() + HARMLESS);
        execute(quoted("alter role " + role.user() + " password %L", role.password()));
    }

    private boolean exists(String query, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** PostgreSQL itself quotes the value; roles take no bind parameters. */
    private String quoted(String template, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select format(?, ?)")) {
            statement.setString(1, template);
            statement.setString(2, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
