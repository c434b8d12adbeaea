package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.shared.RuleViolatedException;

/** The door to funders' forms, whatever their format. */
public final class FormFiles {

    private FormFiles() {}

    /**
     * Finds the fields of an uploaded form.
     *
     * @throws RuleViolatedException at {@code file} if the file is none of the three formats, is
     *     broken or could do harm; the message says why
     */
    public static ReadForm read(byte[] content) {
        return reader(content).read(content);
    }

    /**
     * Takes the form apart, once for many answers.
     *
     * @throws RuleViolatedException as {@link #read}
     */
    public static FormFiller filler(byte[] content) {
        return reader(content).filler(content);
    }

    /**
     * The form as it reads, also of a filled one.
     *
     * @throws IllegalArgumentException for a PDF, whose pages are shown as pictures
     */
    public static FormOutline outline(byte[] content) {
        return reader(content).outline(content);
    }

    private static FormReader reader(byte[] content) {
        FormFormat format = FormGate.check(content);
        return switch (format) {
            case WORD -> new WordFormReader();
            case EXCEL -> new ExcelFormReader();
            case PDF -> new PdfFormReader();
        };
    }
}
