package de.gruppenbuch.web.ui;

import de.gruppenbuch.reports.ReportFile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written while it is sent.
 *
 * @param name proposed file name; it never holds anything personal
 * @param length in bytes, {@link #UNKNOWN} while it is not written
 */
public record StreamedFile(String name, String mediaType, int length, Body body) {

    /** Length of a file that nobody has written yet. */
    public static final int UNKNOWN = -1;

    public StreamedFile(String name, String mediaType, Body body) {
        this(name, mediaType, UNKNOWN, body);
    }

    static StreamedFile of(ReportFile file) {
        return new StreamedFile(
                file.name(),
                file.mediaType(),
                file.content().length,
                out -> out.write(file.content()));
    }

    /** Writes the file; runs once. */
    @FunctionalInterface
    public interface Body {

        /** Leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
