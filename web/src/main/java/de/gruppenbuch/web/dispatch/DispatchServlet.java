package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.domain.dispatch.DispatchService;
import de.gruppenbuch.domain.dispatch.EnclosureService;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.ui.Downloads;
import de.gruppenbuch.web.ui.StreamedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of the way of an application: {@code mappe/id.zip}, {@code checkliste/id.docx}, {@code
 * anschreiben/id.docx}, {@code anlage/id}, {@code scan/id}.
 */
@WebServlet("/arbeit/versand/*")
public class DispatchServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern PACKAGE = Pattern.compile("/mappe/(\\d{1,18})\\.zip");
    private static final Pattern FILE = Pattern.compile("/(anlage|scan)/(\\d{1,18})");
    private static final Pattern LEAF =
            Pattern.compile("/(checkliste|anschreiben)/(\\d{1,18})\\.docx");

    @Inject private transient PackageDesk desk;
    @Inject private transient DispatchService dispatchService;
    @Inject private transient EnclosureService enclosureService;

    @Override
    protected StreamedFile streamed(HttpServletRequest request) {
        Matcher matcher = PACKAGE.matcher(path(request));
        if (!matcher.matches()) {
            return super.streamed(request);
        }
        PreparedPackage prepared = desk.prepare(Long.parseLong(matcher.group(1)));
        return new StreamedFile(prepared.name(), ReportFile.ZIP, prepared::write);
    }

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher leaf = LEAF.matcher(path(request));
        if (leaf.matches()) {
            PreparedPackage prepared = desk.prepare(Long.parseLong(leaf.group(2)));
            return prepared.leaf(leaf.group(1).equals("checkliste") ? 0 : 1);
        }
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        long id = Long.parseLong(matcher.group(2));
        boolean scan = matcher.group(1).equals("scan");
        AttachmentContent content = scan ? dispatchService.scan(id) : enclosureService.content(id);
        return new ReportFile(
                (scan ? "Unterschrieben_" : "Anlage_")
                        + id
                        + AttachmentPolicy.ending(content.mediaType()),
                content.mediaType(),
                content.content());
    }
}
