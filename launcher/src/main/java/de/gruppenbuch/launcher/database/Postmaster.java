package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The running PostgreSQL of a cluster, as its file postmaster.pid tells. */
record Postmaster(Path file, long pid, int port) {

    /** Larger than any number that Linux gives to a process. */
    private static final String NOBODYS_PID = "2147483646";

    static Optional<Postmaster> of(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            long pid = Long.parseLong(lines.get(0).strip());
            int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            return Optional.of(new Postmaster(file, pid, port));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new StartRefusedException(e, "data.notReadable", file);
        }
    }

    /** A number in the file may by now belong to another program: only ours counts. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /**
     * Lets PostgreSQL start although another program has the number now. The rest of the file
     * stays: by it PostgreSQL notices server processes that outlived their postmaster.
     */
    void releaseNumber() {
        if (isAlive() || ProcessHandle.of(pid).isEmpty()) {
            return;
        }
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, NOBODYS_PID);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", file);
        }
    }
}
