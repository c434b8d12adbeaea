package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** What the server writes: one file per start, the last five are kept. */
record ServerLog(Path folder) {

    private static final int KEPT = 5;

    /** The file for the start that now begins. */
    Path fresh() {
        try {
            for (int age = KEPT - 1; age >= 0; age--) {
                Path file = file(age);
                if (Files.exists(file)) {
                    Files.move(file, file(age + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return file(0);
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", folder);
        }
    }

    /** True when the server has come up, with or without the application. */
    static boolean saysStarted(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(" ready in "));
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notReadable", log);
        }
    }

    private Path file(int age) {
        return folder.resolve(age == 0 ? "server.log" : "server." + age + ".log");
    }
}
