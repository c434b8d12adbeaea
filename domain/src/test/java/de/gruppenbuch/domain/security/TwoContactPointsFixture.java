package de.gruppenbuch.domain.security;

import de.gruppenbuch.domain.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A database with one row of each of two contact points in every table that has a contact point.
 * The tables and columns come from the catalogue of the database, so a new table is filled without
 * a word here. Checks and foreign keys are dropped in this copy: rows need no sense, only an owner.
 */
final class TwoContactPointsFixture implements AutoCloseable {

    static final long OURS = 11;
    static final long THEIRS = 22;

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Map<String, String>> columns = new TreeMap<>();
    private final List<String> tables;
    private long row = 100_000;

    TwoContactPointsFixture() throws SQLException {
        try (Connection connection = database.superuserConnection()) {
            dropChecksAndReferences(connection);
            tables =
                    list(
                            connection,
                            "select table_name from information_schema.columns where table_schema = 'public'"
                                    + " and column_name = 'contact_point_id' order by 1");
            readColumns(connection);
            for (long owner : new long[] {OURS, THEIRS}) {
                execute(connection, insert("contact_point", owner));
                for (String table : tables) {
                    execute(connection, insert(table, owner));
                }
            }
        }
    }

    /** Every table with a column {@code contact_point_id}. */
    List<String> tables() {
        return tables;
    }

    /** A statement that gives the contact point one more row. */
    String insert(String table, long owner) {
        Map<String, String> wanted = columns.get(table);
        String values =
                wanted.entrySet().stream()
                        .map(column -> value(table, column.getKey(), column.getValue(), owner))
                        .collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", wanted.keySet()), values);
    }

    /** Reads one column as the application, after these settings of the same transaction. */
    List<String> read(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = database.appConnection()) {
            open(connection, settings);
            return list(connection, sql);
        }
    }

    /** Reads as the owner of the tables, with no setting. */
    List<String> readAsOwner(String sql) throws SQLException {
        try (Connection connection = database.ownerConnection()) {
            return list(connection, sql);
        }
    }

    /** Reads as the application in the transaction after the one with these settings. */
    List<String> readLater(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = database.appConnection()) {
            open(connection, settings);
            connection.commit();
            return list(connection, sql);
        }
    }

    /** Changes as the application; nothing is committed. */
    int change(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = database.appConnection()) {
            open(connection, settings);
            return execute(connection, sql);
        }
    }

    List<String> readPastTheWall(String sql) throws SQLException {
        try (Connection connection = database.superuserConnection()) {
            return list(connection, sql);
        }
    }

    int changePastTheWall(String sql) throws SQLException {
        try (Connection connection = database.superuserConnection()) {
            return execute(connection, sql);
        }
    }

    private static void open(Connection connection, Map<String, String> settings)
            throws SQLException {
        connection.setAutoCommit(false);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            list(
                    connection,
                    "select set_config('%s', '%s', true)"
                            .formatted(setting.getKey(), setting.getValue()));
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void dropChecksAndReferences(Connection connection) throws SQLException {
        for (String drop :
                list(
                        connection,
                        "select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                                + " from pg_constraint where contype in ('c', 'f')"
                                + " and connamespace = 'public'::regnamespace")) {
            execute(connection, drop);
        }
    }

    private void readColumns(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select table_name, column_name, data_type from information_schema.columns"
                                        + " where table_schema = 'public' and (is_nullable = 'NO'"
                                        + " or column_name = 'contact_point_id')")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new TreeMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
    }

    private String value(String table, String column, String type, long owner) {
        if (column.equals("contact_point_id")
                || (table + "." + column).equals("contact_point.id")) {
            return String.valueOf(owner);
        }
        row++;
        return switch (type) {
            case "bigint", "integer" -> String.valueOf(row);
            case "boolean" -> "false";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "bytea" -> "'x'::bytea";
            case "character varying", "text" -> text(column);
            default -> throw new IllegalStateException("no value for type " + type);
        };
    }

    private String text(String column) {
        return switch (column) {
            case "land" -> "'NW'";
            case "postal_code" -> "'44137'";
            case "role" -> "'ADMIN'";
            case "shipped" -> "'{}'";
            case "state" -> "'DRAFT'";
            default -> "'x" + row + "'";
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
