package de.gruppenbuch.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that goes to where it is sent while it is written; its entries bear no time of now. */
public final class StreamedZip implements AutoCloseable {

    /** The first day that a ZIP entry can bear. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Packer zip;

    /** Compressed as downloads are; the caller closes the target. */
    public StreamedZip(OutputStream target) {
        this(target, DownloadLevel.get());
    }

    /**
     * The caller closes the target.
     *
     * @param level one of {@link java.util.zip.Deflater}
     */
    StreamedZip(OutputStream target, int level) {
        zip = new Packer(target);
        zip.setLevel(level);
    }

    /** Adds a file; a name may stand only once. */
    public void add(String name, byte[] content) {
        begin(name);
        write(content);
        end();
    }

    /** Begins a file whose content comes in pieces. */
    public void begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAWN);
        try {
            zip.putNextEntry(entry);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A piece of the file that was begun. */
    public void write(byte[] content) {
        try {
            zip.write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Ends the file that was begun. */
    public void end() {
        try {
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            zip.complete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Gives its memory back without closing the target. */
    private static final class Packer extends ZipOutputStream {

        Packer(OutputStream target) {
            super(target, StandardCharsets.UTF_8);
        }

        void complete() throws IOException {
            try {
                finish();
                flush();
            } finally {
                def.end();
            }
        }
    }
}
