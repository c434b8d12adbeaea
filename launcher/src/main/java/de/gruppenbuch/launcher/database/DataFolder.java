package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder with everything that is kept; readable for its owner alone. */
public final class DataFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Creates the folder where it is missing and closes it to others. */
    public static DataFolder open(Path root) {
        try {
            closeToOthers(root);
            return new DataFolder(root);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StartRefusedException(e, "data.notWritable", root);
        }
    }

    /**
     * Holds the folder for this process; the operating system gives it back even after a kill.
     *
     * @throws StartRefusedException when another launcher works in this folder
     */
    @SuppressWarnings("resource") // the lock lives as long as the process
    public void hold() {
        try {
            FileChannel channel =
                    FileChannel.open(
                            root.resolve(".lock"),
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            OWNER_ONLY_FILE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartRefusedException("data.inUse", root);
            }
        } catch (OverlappingFileLockException e) {
            throw new StartRefusedException(e, "data.inUse", root);
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", root);
        }
    }

    public Path root() {
        return root;
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    /** A folder inside, created where it is missing. */
    public Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            closeToOthers(folder);
            return folder;
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", folder);
        }
    }

    /** Passing through may stay allowed: the database's own user needs it where root starts it. */
    private static void closeToOthers(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (permissions.removeIf(PosixFilePermissions.fromString("---rw-rw-")::contains)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }
}
