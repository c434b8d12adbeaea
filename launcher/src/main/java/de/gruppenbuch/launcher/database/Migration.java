package de.gruppenbuch.launcher.database;

import de.gruppenbuch.domain.tool.CatalogueImport;
import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings tables and catalogue of tools to the state of this version, as their owner, before the
 * server starts.
 */
public final class Migration {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migration() {}

    /**
     * @param log file that gets the reason when the migration fails
     */
    public static void run(DatabaseAccess database, Path log) {
        FLYWAY.setLevel(Level.WARNING);
        try (Connection owner = database.connectAsOwner()) {
            Flyway.configure()
                    .dataSource(
                            database.url(), database.owner().user(), database.owner().password())
                    .placeholders(Map.of("app_role", quoted(database.app().user())))
                    .load()
                    .migrate();
            new CatalogueImport().importInto(owner);
        } catch (FlywayException | SQLException e) {
            write(e, log);
            throw new StartRefusedException(e, "database.migration", log);
        }
    }

    private static void write(Exception reason, Path log) {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
            reason.printStackTrace(writer);
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", log);
        }
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
