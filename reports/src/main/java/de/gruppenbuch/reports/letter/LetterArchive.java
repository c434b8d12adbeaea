package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.reports.StreamedZip;
import java.io.OutputStream;

/** Many letters as one ZIP that is sent while it is written. */
public final class LetterArchive implements AutoCloseable {

    private final CompiledLetter letter;
    private final String name;
    private final StreamedZip zip;
    private int count;

    /**
     * The caller closes the target.
     *
     * @param name of each file, a number is added; nothing personal
     */
    public LetterArchive(CompiledLetter letter, String name, OutputStream target) {
        this.letter = letter;
        this.name = name;
        zip = new StreamedZip(target);
    }

    /** Appends a letter as a file of its own. */
    public void add(LetterValues values) {
        count++;
        zip.add("%s_%04d.docx".formatted(name, count), letter.fill(values));
    }

    @Override
    public void close() {
        zip.close();
    }
}
