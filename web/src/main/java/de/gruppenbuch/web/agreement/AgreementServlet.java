package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementService;
import de.gruppenbuch.domain.agreement.OwnAgreementService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.word.AgreementDocument;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agreements as Word: concluded ones by their id, the draft of a lead's group by that of the group.
 */
@WebServlet({"/arbeit/vereinbarung/*", "/meine-gruppe/vereinbarung/*"})
public class AgreementServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(entwurf-)?(\\d{1,18})\\.docx");

    @Inject private transient AgreementService agreementService;
    @Inject private transient OwnAgreementService ownAgreementService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        long id = Long.parseLong(matcher.group(2));
        return AgreementDocument.write(
                matcher.group(1) == null
                        ? agreementService.get(id)
                        : ownAgreementService.draftSheet(id));
    }
}
