package de.gruppenbuch.bench;

import java.io.IOException;
import java.io.OutputStream;

/** One way to make a document. */
interface Candidate {

    String name();

    /**
     * @param number of the document; every number has answers of its own
     */
    void write(int number, OutputStream out) throws IOException;

    /** A way with a name. */
    static Candidate of(String name, Writing writing) {
        return new Candidate() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void write(int number, OutputStream out) throws IOException {
                writing.write(number, out);
            }
        };
    }

    /** The work itself. */
    interface Writing {
        void write(int number, OutputStream out) throws IOException;
    }
}
