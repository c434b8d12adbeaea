package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DatabaseAccess.Login;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL (15 or newer) that the operator runs and names by environment variables. */
public final class ExternalDatabase {

    static final String URL = "GRUPPENBUCH_DB_URL";
    static final String USER = "GRUPPENBUCH_DB_USER";
    static final String PASSWORD = "GRUPPENBUCH_DB_PASSWORD";
    static final String OWNER_USER = "GRUPPENBUCH_DB_OWNER_USER";
    static final String OWNER_PASSWORD = "GRUPPENBUCH_DB_OWNER_PASSWORD";

    private ExternalDatabase() {}

    /** Empty when no external database is named: then the private one is meant. */
    public static Optional<DatabaseAccess> from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefusedException("database.notPostgres", URL);
        }
        Login app = new Login(required(environment, USER), required(environment, PASSWORD));
        Login owner =
                new Login(required(environment, OWNER_USER), required(environment, OWNER_PASSWORD));
        if (app.user().equals(owner.user())) {
            throw new StartRefusedException("database.sameRole", USER, OWNER_USER);
        }
        return Optional.of(new DatabaseAccess(url, app, owner));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new StartRefusedException("database.settingMissing", name, URL);
        }
        return value;
    }
}
