package de.gruppenbuch.web.cost;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Photo or PDF of a price; its name tells nothing about anybody. */
@WebServlet("/arbeit/datei/*")
public class AttachmentServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{4}-\\d{4,7})/(\\d{1,18})");

    @Inject private transient CostRequestService requestService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        AttachmentContent content =
                requestService.attachment(matcher.group(1), Long.parseLong(matcher.group(2)));
        return new ReportFile(
                "Beleg_" + matcher.group(1) + AttachmentPolicy.ending(content.mediaType()),
                content.mediaType(),
                content.content());
    }
}
