package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs programs that refuse to run as root. A user keeps the own identity; root enters a user
 * namespace of its own (the files stay root's), and where the kernel or the container forbids that,
 * becomes the user nobody, to whom the database's files are then given.
 */
record Unprivileged(List<String> prefix, Optional<Integer> owner) {

    private static final int NOBODY = 65534;
    private static final Unprivileged NAMESPACE =
            new Unprivileged(List.of("unshare", "--user", "--"), Optional.of(0));
    static final Unprivileged AS_NOBODY =
            new Unprivileged(
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=" + NOBODY,
                            "--clear-groups",
                            "--"),
                    Optional.of(NOBODY));

    static Unprivileged detect() {
        if (!isRoot()) {
            return new Unprivileged(List.of(), Optional.empty());
        }
        for (Unprivileged way : List.of(NAMESPACE, AS_NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new StartRefusedException("postgres.root");
    }

    List<String> command(String... programAndArguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(programAndArguments));
        return command;
    }

    /** Gives the files to the user who runs the programs, whoever had them before. */
    void giveFiles(Path own) {
        if (owner.isEmpty()) {
            return;
        }
        try (Stream<Path> content = Files.walk(own)) {
            for (Path path : content.toList()) {
                if (!Files.getAttribute(path, "unix:uid").equals(owner.get())) {
                    Files.setAttribute(path, "unix:uid", owner.get());
                    Files.setAttribute(path, "unix:gid", owner.get());
                }
            }
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", own);
        }
    }

    /** Lets another user than the folder's own pass through it, not look into it. */
    void givePassage(Path folder) {
        if (owner.isEmpty() || owner.get() == 0) {
            return;
        }
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", folder);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new StartRefusedException(e, "postgres.root");
        }
    }

    private boolean works() {
        try {
            Process process = new ProcessBuilder(command("true")).start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // the tool is not installed: the next way is tried
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
