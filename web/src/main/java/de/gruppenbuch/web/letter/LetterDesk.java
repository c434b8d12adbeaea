package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.letter.LetterFile;
import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterTemplateService;
import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.letter.CompiledLetter;
import de.gruppenbuch.reports.letter.LetterCompiler;
import de.gruppenbuch.reports.letter.ShippedLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes the template that counts, the own or the shipped one, and writes letters with it. */
@ApplicationScoped
public class LetterDesk {

    private static final Map<LetterKind, String> NAMES =
            Map.of(
                    LetterKind.COVER_LETTER, "Anschreiben",
                    LetterKind.REQUEST_ACCEPTED, "Brief_Zusage",
                    LetterKind.REQUEST_REFUSED, "Brief_Absage",
                    LetterKind.REQUEST_QUESTION, "Brief_Rueckfrage",
                    LetterKind.INVITATION, "Einladung",
                    LetterKind.GROUP_CERTIFICATE, "Bescheinigung",
                    LetterKind.MEETING_AGREEMENT, "Vereinbarung_Online-Treffen",
                    LetterKind.GROUP_LETTER, "Brief_an_Gruppe");

    @Inject private LetterTemplateService templates;

    /** The template that letters of this kind are written with. */
    public CompiledLetter template(LetterKind kind) {
        return templates
                .active(kind)
                .map(own -> LetterCompiler.compile(own, kind.vocabulary()))
                .orElseGet(() -> ShippedLetters.compiled(kind));
    }

    /** An own template, whether it is in use or not. */
    public CompiledLetter own(LetterFile file) {
        return LetterCompiler.compile(file.content(), file.kind().vocabulary());
    }

    public ReportFile write(LetterKind kind, LetterValues values) {
        return file(kind, template(kind).fill(values));
    }

    /** The name tells the kind of letter and nobody. */
    public static ReportFile file(LetterKind kind, byte[] content) {
        return new ReportFile(fileName(kind) + ".docx", ReportFile.WORD, content);
    }

    static String fileName(LetterKind kind) {
        return NAMES.get(kind);
    }
}
