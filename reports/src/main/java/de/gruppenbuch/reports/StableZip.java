package de.gruppenbuch.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP in memory whose bytes depend on its content alone, also not on {@link DownloadLevel}. */
public final class StableZip implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StreamedZip zip = new StreamedZip(bytes, Deflater.DEFAULT_COMPRESSION);

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
        zip.add(name, content);
    }

    /** Ends the archive. */
    public byte[] toBytes() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        zip.close();
    }
}
