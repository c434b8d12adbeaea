package de.gruppenbuch.web.ui;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written while it is sent.
 *
 * @param name proposed file name; it never holds anything personal
 */
public record StreamedFile(String name, String mediaType, Body body) {

    /** Writes the file; runs once. */
    @FunctionalInterface
    public interface Body {

        /** Leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
