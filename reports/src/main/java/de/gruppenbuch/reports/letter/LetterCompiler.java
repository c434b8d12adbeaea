package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterVocabulary;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.office.OfficeEntry;
import de.gruppenbuch.reports.office.OfficePackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a Word template and cuts it at its marks. */
public final class LetterCompiler {

    private static final Pattern PART =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern WORD_NAMESPACE =
            Pattern.compile(
                    "xmlns:w=[\"'](http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main"
                            + "|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main)[\"']");

    /** Bytes of text with its marks-up; the longest shipped letter has 20,000. */
    private static final int MOST_BYTES = 2_000_000;

    private LetterCompiler() {}

    /**
     * @param file a template as it was uploaded
     * @throws RuleViolatedException at {@code file}: no Word file, could do harm, or with marks
     *     that are unknown or not closed; {@link RulesViolatedException} names all of them
     */
    public static CompiledLetter compile(byte[] file, LetterVocabulary vocabulary) {
        OfficePackage template = LetterGate.open(file);
        List<RuleViolatedException> problems = new ArrayList<>();
        MarkNames names = new MarkNames(vocabulary, problems);
        PartCompiler compiler = new PartCompiler(names, problems);
        LetterPictures pictures = new LetterPictures(template, names);
        Map<String, List<Piece>> parts = new LinkedHashMap<>();
        for (OfficeEntry entry : template.entries()) {
            // a part without marks is copied as it is
            if (PART.matcher(entry.name()).matches()) {
                PartText part = read(template, entry);
                PartText spoken =
                        pictures.exchange(entry.name(), part, FormTexts.text("letter.picture"));
                List<Piece> pieces = compiler.compile(spoken);
                if (pieces.size() > 1 || spoken != part) {
                    parts.put(entry.name(), pieces);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesViolatedException(problems);
        }
        return new CompiledLetter(template, parts, pictures.files());
    }

    private static PartText read(OfficePackage template, OfficeEntry entry) {
        if (entry.size() > MOST_BYTES) {
            throw new RuleViolatedException("file", "letter.file.long");
        }
        byte[] content = template.inflate(entry.name());
        if (!WORD_NAMESPACE.matcher(PartBytes.decode(content)).find()) {
            throw new RuleViolatedException("file", "letter.file.foreign");
        }
        return new PartText(content);
    }
}
