package de.gruppenbuch.launcher.token;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Draws a bearer token of 256 bits for an account; the database keeps its SHA-256 alone. */
final class NewToken {

    private static final String ACCOUNT =
            "select id, contact_point_id from account where email = ? and active";

    private static final String INSERT =
            """
            insert into api_token (id, version, contact_point_id, account_id, label, token_hash, created_at)
            values (nextval('entity_seq'), 1, ?, ?, ?, ?, ?)
            """;

    private final Connection connection;
    private final Clock clock;
    private final String label;

    NewToken(Connection connection, Clock clock, String label) {
        this.connection = connection;
        this.clock = clock;
        this.label = label;
    }

    /**
     * @return the token in clear text, which nobody can look up later
     * @throws StartRefusedException when no active account has the address, or when it belongs to
     *     no contact point
     */
    String forEmail(String address) throws SQLException {
        connection.setAutoCommit(false);
        String email = address.strip().toLowerCase(Locale.ROOT);
        openWall("app.email", email);
        long account;
        long contactPoint;
        try (PreparedStatement statement = connection.prepareStatement(ACCOUNT)) {
            statement.setString(1, email);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new StartRefusedException("token.noAccount", address);
                }
                account = rows.getLong(1);
                contactPoint = rows.getLong(2);
                if (rows.wasNull()) {
                    throw new StartRefusedException("token.operator", address);
                }
            }
        }
        openWall("app.cp", Long.toString(contactPoint));
        String token = draw();
        insert(contactPoint, account, hash(token));
        connection.commit();
        return token;
    }

    private void insert(long contactPoint, long account, String hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, contactPoint);
            statement.setLong(2, account);
            statement.setString(3, label);
            statement.setString(4, hash);
            statement.setTimestamp(5, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        }
    }

    /** Row-level security shows only what the transaction was opened for. */
    private void openWall(String setting, String value) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String draw() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
