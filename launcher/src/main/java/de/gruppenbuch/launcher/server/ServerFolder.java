package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Working folder of the server, made anew for each start: nothing in it is kept. */
final class ServerFolder {

    static final String PREBOOT = "preboot.asadmin";
    static final String LOGGING = "logging.properties";

    private final Path folder;
    private final Path logs;

    private ServerFolder(Path folder, Path logs) {
        this.folder = folder;
        this.logs = logs;
    }

    static ServerFolder fresh(DataFolder data) {
        ServerFolder fresh = new ServerFolder(data.folder("server"), data.folder("logs"));
        try {
            fresh.empty();
            fresh.write(PREBOOT);
            fresh.write(LOGGING);
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", fresh.folder);
        }
        return fresh;
    }

    Path path() {
        return folder;
    }

    /**
     * What the server writes past its log: almost nothing, but the reason when Java cannot start.
     */
    Path console() {
        return logs.resolve("server-console.log");
    }

    /** True when the server has come up, with or without the application. */
    boolean saysStarted() {
        Path log = logs.resolve("server.0.log");
        if (Files.notExists(log)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(" ready in "));
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notReadable", log);
        }
    }

    /** A killed server leaves a hundred megabytes behind. */
    private void empty() throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private void write(String name) throws IOException {
        try (InputStream template = ServerFolder.class.getResourceAsStream(name)) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            String place = logs.toString().replace("%", "%%");
            Files.writeString(folder.resolve(name), text.replace("${logs}", place));
        }
    }
}
