package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.review.ToolNotice;
import de.gruppenbuch.domain.review.ToolNoticeService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.word.ToolNoticeLetters;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters to all groups that use a tool, in one document. */
@WebServlet("/brief/werkzeug/*")
public class ToolNoticeServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([\\w-]{1,60})\\.docx");

    @Inject private transient ToolNoticeService noticeService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        ToolNotice notice = noticeService.prepare(matcher.group(1));
        return notice.letters().isEmpty() ? null : ToolNoticeLetters.write(notice);
    }
}
