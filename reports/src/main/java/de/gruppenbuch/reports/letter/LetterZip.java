package de.gruppenbuch.reports.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that goes to where it is sent while it is written; its entries bear no time of now. */
final class LetterZip implements AutoCloseable {

    /** Level 4 is a third faster than the usual 6 and hardly larger. */
    private static final int LEVEL = 4;

    /** The first day that a ZIP entry can bear. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    LetterZip(OutputStream target) {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    void add(String name, byte[] content) {
        begin(name);
        write(content);
        end();
    }

    void begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAWN);
        try {
            zip.putNextEntry(entry);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void write(byte[] content) {
        try {
            zip.write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void end() {
        try {
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
