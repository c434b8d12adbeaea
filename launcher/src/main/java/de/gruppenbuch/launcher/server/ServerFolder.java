package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Working folder of the server, made anew for each start: nothing in it is kept. */
final class ServerFolder {

    static final String PREBOOT = "preboot.asadmin";
    static final String LOGGING = "logging.properties";

    private final Path folder;
    private final Path logs;

    /** The file that an earlier start wrote; empty if there is none. */
    private final Optional<Object> earlierLog;

    private ServerFolder(Path folder, Path logs) {
        this.folder = folder;
        this.logs = logs;
        this.earlierLog = logIdentity();
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

    /**
     * True when the server has come up, with or without the application. Until the server puts it
     * aside, the log of the earlier start lies there, which says the same of another server.
     */
    boolean saysStarted() {
        Optional<Object> identity = logIdentity();
        if (identity.isEmpty() || identity.equals(earlierLog)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(" ready in "));
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notReadable", log());
        }
    }

    private Path log() {
        return logs.resolve("server.0.log");
    }

    /** Stays with the file when it is renamed; empty if there is no log. */
    private Optional<Object> logIdentity() {
        try {
            return Optional.of(Files.readAttributes(log(), BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notReadable", log());
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
