package de.gruppenbuch.launcher;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where server and application lie: folder {@code app} beside the launcher's {@code lib}. */
final class Application {

    private Application() {}

    static Path folder() {
        try {
            Path code =
                    Path.of(
                            Application.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path folder = code.getParent().resolveSibling("app");
            if (Files.notExists(folder.resolve("gruppenbuch.war"))) {
                throw new StartRefusedException("application.missing", folder);
            }
            return folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
