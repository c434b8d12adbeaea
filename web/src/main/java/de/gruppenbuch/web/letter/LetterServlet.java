package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.letter.LetterFile;
import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterService;
import de.gruppenbuch.domain.letter.LetterTemplateService;
import de.gruppenbuch.domain.letter.SampleValues;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.letter.ShippedLetters;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Templates, trial prints and single letters: {@code vorlage/ART}, {@code eigene/id}, {@code
 * probe/ART}, {@code gruppe/id/ART}, {@code anfrage/number}.
 */
@WebServlet("/arbeit/brief/*")
public class LetterServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE =
            Pattern.compile(
                    "/(vorlage|eigene|probe|anfrage|gruppe)/([\\w-]{1,30})(?:/([A-Z_]{1,30}))?\\.docx");

    @Inject private transient LetterDesk desk;
    @Inject private transient LetterService letters;
    @Inject private transient LetterTemplateService templates;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        String thing = matcher.group(2);
        return switch (matcher.group(1)) {
            case "vorlage" -> shipped(kind(thing));
            case "eigene" -> own(id(thing));
            case "probe" -> desk.write(kind(thing), SampleValues.of(kind(thing)));
            case "anfrage" -> request(thing);
            default -> group(id(thing), kind(matcher.group(3)));
        };
    }

    private ReportFile shipped(LetterKind kind) {
        templates.list();
        return new ReportFile(
                "Vorlage_" + LetterDesk.fileName(kind) + ".docx",
                ReportFile.WORD,
                ShippedLetters.template(kind));
    }

    private ReportFile own(long id) {
        LetterFile file = templates.file(id);
        return new ReportFile(
                "Vorlage_" + LetterDesk.fileName(file.kind()) + "_eigene.docx",
                ReportFile.WORD,
                file.content());
    }

    private ReportFile request(String number) {
        LetterKind kind = letters.kindForRequest(number).orElseThrow(NotFoundException::new);
        return desk.write(kind, letters.forRequest(number));
    }

    private ReportFile group(long id, LetterKind kind) {
        return desk.write(kind, letters.forGroup(kind, id));
    }

    private static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }

    private static LetterKind kind(String text) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
