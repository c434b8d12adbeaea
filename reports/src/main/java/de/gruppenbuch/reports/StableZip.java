package de.gruppenbuch.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP whose bytes depend on its content alone: every entry bears the same time. */
public final class StableZip implements AutoCloseable {

    /** The first day that a ZIP entry can bear. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** The same files without the time at which they were packed. */
    public static byte[] repack(byte[] archive) {
        try (ZipInputStream source =
                        new ZipInputStream(
                                new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
                StableZip target = new StableZip()) {
            for (ZipEntry entry = source.getNextEntry();
                    entry != null;
                    entry = source.getNextEntry()) {
                target.add(entry.getName(), source.readAllBytes());
            }
            return target.toBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a file; a name may stand only once. */
    public void add(String name, byte[] content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(DAWN);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the archive. */
    public byte[] toBytes() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
