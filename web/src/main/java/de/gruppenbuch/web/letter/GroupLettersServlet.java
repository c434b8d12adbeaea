package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterRecipients;
import de.gruppenbuch.domain.letter.LetterService;
import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.letter.CompiledLetter;
import de.gruppenbuch.reports.letter.JoinedLetters;
import de.gruppenbuch.reports.letter.LetterArchive;
import de.gruppenbuch.web.letter.LettersQuery.Wanted;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Letters to many groups, sent while they are written: memory does not grow with their number, and
 * the browser shows how far it is.
 */
@WebServlet("/arbeit/briefe/gruppen")
public class GroupLettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Groups whose facts are read at once. */
    private static final int PORTION = 100;

    @Inject private transient LettersQuery query;
    @Inject private transient LetterService letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Wanted wanted = query.wanted();
            LetterRecipients recipients = query.recipients();
            if (recipients.groupIds().isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (wanted.joined() && !wanted.letter().joinable(LetterKind::sameForAll)) {
                response.sendRedirect(
                        request.getContextPath()
                                + "/arbeit/gruppen-briefe"
                                + query.filter()
                                + "&einzeln=ja");
            } else {
                send(wanted, recipients.groupIds(), response);
            }
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDeniedException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(Wanted wanted, List<Long> groupIds, HttpServletResponse response)
            throws IOException {
        String name = LetterDesk.fileName(wanted.kind());
        response.setContentType(wanted.joined() ? ReportFile.WORD : ReportFile.ZIP);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + (wanted.joined() ? ".docx\"" : ".zip\""));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        OutputStream target = response.getOutputStream();
        CompiledLetter letter = wanted.letter();
        if (wanted.joined()) {
            try (JoinedLetters all = new JoinedLetters(letter, target)) {
                write(wanted.kind(), groupIds, all::add);
            }
        } else {
            try (LetterArchive all = new LetterArchive(letter, name, target)) {
                write(wanted.kind(), groupIds, all::add);
            }
        }
    }

    private void write(LetterKind kind, List<Long> groupIds, Consumer<LetterValues> target) {
        for (int from = 0; from < groupIds.size(); from += PORTION) {
            int until = Math.min(groupIds.size(), from + PORTION);
            letters.forGroups(kind, groupIds.subList(from, until)).forEach(target);
        }
    }
}
