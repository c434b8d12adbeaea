package de.gruppenbuch.launcher.server;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Remembers the server process, so that the next start can end it when its launcher was killed.
 * Number and moment of the start together name a process; a number alone is used again.
 */
record ServerRecord(Path file) {

    void remember(ProcessHandle process) {
        try {
            Files.write(file, List.of(Long.toString(process.pid()), startOf(process)));
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", file);
        }
    }

    void endOrphan() {
        remembered()
                .ifPresent(
                        process -> {
                            process.destroy();
                            if (!hasEnded(process)) {
                                process.destroyForcibly();
                                hasEnded(process);
                            }
                        });
    }

    private Optional<ProcessHandle> remembered() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(process -> startOf(process).equals(lines.get(1)));
        } catch (IOException | NumberFormatException e) {
            throw new StartRefusedException(e, "data.notReadable", file);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }
}
