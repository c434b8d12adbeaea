package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the state of this version, as their owner, before the server starts. */
public final class Migration {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migration() {}

    public static void run(DatabaseAccess database) {
        FLYWAY.setLevel(Level.WARNING);
        try (Connection reachable = database.connectAsOwner()) {
            reachable.clearWarnings();
            Flyway.configure()
                    .dataSource(
                            database.url(), database.owner().user(), database.owner().password())
                    .placeholders(Map.of("app_role", quoted(database.app().user())))
                    .load()
                    .migrate();
        } catch (FlywayException | SQLException e) {
            throw new StartRefusedException(e, "database.migration", e.getMessage());
        }
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
