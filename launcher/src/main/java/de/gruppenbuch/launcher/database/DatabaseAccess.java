package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the database.
 *
 * @param url JDBC address
 * @param app role of the application, which owns nothing
 * @param owner role that owns the tables and migrates them
 */
public record DatabaseAccess(String url, Login app, Login owner) {

    /** A database role with its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    public Connection connectAsApp() {
        return connect(app);
    }

    public Connection connectAsOwner() {
        return connect(owner);
    }

    private Connection connect(Login login) {
        try {
            return DriverManager.getConnection(url, login.user(), login.password());
        } catch (SQLException e) {
            throw new StartRefusedException(
                    e, "database.unreachable", url.replaceFirst("\\?.*", ""), login.user());
        }
    }
}
