package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.usage.UsageService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signed processor contract of a use; its name tells nothing about anybody. */
@WebServlet("/arbeit/vertrag/*")
public class UseContractServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})");

    @Inject private transient UsageService usageService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        AttachmentContent content = usageService.contract(Long.parseLong(matcher.group(1)));
        return new ReportFile(
                "AVV_" + matcher.group(1) + AttachmentPolicy.ending(content.mediaType()),
                content.mediaType(),
                content.content());
    }
}
