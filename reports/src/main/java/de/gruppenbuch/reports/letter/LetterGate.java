package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.fill.FormGate;
import de.gruppenbuch.reports.office.OfficePackage;

/** Opens an uploaded template if it is a Word file that can do no harm. */
final class LetterGate {

    private LetterGate() {}

    /**
     * @throws RuleViolatedException at {@code file}
     */
    static OfficePackage open(byte[] file) {
        if (FormGate.check(file) != FormFormat.WORD) {
            throw new RuleViolatedException("file", "letter.file.noWord");
        }
        OfficePackage source = OfficePackage.open(file);
        if (!source.has(CompiledLetter.DOCUMENT)) {
            throw new RuleViolatedException("file", "letter.file.foreign");
        }
        return source;
    }
}
