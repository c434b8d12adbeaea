package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterService;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.word.InvitationLetter;
import de.gruppenbuch.web.letter.LetterDesk;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter with link, QR code and short code, as long as the session remembers the secrets. */
@WebServlet("/brief/einladung/*")
public class InvitationLetterServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})\\.docx");

    @Inject private transient InvitationShelf shelf;
    @Inject private transient LetterDesk desk;
    @Inject private transient LetterService letters;
    @Inject private transient CurrentUser currentUser;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(path(request));
        return matcher.matches()
                ? shelf.find(Long.parseLong(matcher.group(1))).map(this::letter).orElse(null)
                : null;
    }

    /** The operator has no contact point, and with it no letterhead and no own template. */
    private ReportFile letter(NewInvitation invitation) {
        return currentUser.get().may(Permission.VIEW_WORK)
                ? desk.write(LetterKind.INVITATION, letters.forInvitation(invitation))
                : InvitationLetter.write(invitation);
    }
}
