package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.database.DatabaseAccess;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the application is told. It travels in the environment of the child process, never on its
 * command line, which every user of the machine can read.
 *
 * @param database the application gets the address and its own role, never the owner's password
 * @param baseUrl address that people use, without a slash at the end
 * @param demoPassword present with made-up data: the password of every made-up account
 * @param setupCode present on the very first start: opens the page that creates the first account
 */
public record ServerSettings(
        DatabaseAccess database,
        String baseUrl,
        Optional<String> demoPassword,
        Optional<String> setupCode) {

    private static final Set<String> LAUNCHER_ONLY =
            Set.of(
                    "GRUPPENBUCH_DB_OWNER_USER",
                    "GRUPPENBUCH_DB_OWNER_PASSWORD",
                    "GRUPPENBUCH_DEMO",
                    "GRUPPENBUCH_DEMO_PASSWORD",
                    "GRUPPENBUCH_SETUP_CODE");

    /**
     * Everything else in the environment, mail settings for example, the application gets as it is.
     */
    void writeTo(Map<String, String> environment) {
        environment.keySet().removeAll(LAUNCHER_ONLY);
        environment.put("GRUPPENBUCH_DB_URL", database.url());
        environment.put("GRUPPENBUCH_DB_USER", database.app().user());
        environment.put("GRUPPENBUCH_DB_PASSWORD", database.app().password());
        environment.put("GRUPPENBUCH_BASE_URL", baseUrl);
        demoPassword.ifPresent(
                password -> {
                    environment.put("GRUPPENBUCH_DEMO", "true");
                    environment.put("GRUPPENBUCH_DEMO_PASSWORD", password);
                });
        setupCode.ifPresent(code -> environment.put("GRUPPENBUCH_SETUP_CODE", code));
    }
}
