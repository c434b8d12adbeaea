package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.funding.FrozenSnapshot;
import de.gruppenbuch.domain.funding.SnapshotService;
import de.gruppenbuch.reports.ReportArchive;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.excel.FundingWorkbook;
import de.gruppenbuch.reports.word.FundingDocument;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of applications: of now, of an earlier exported state, or several as one ZIP. */
@WebServlet("/arbeit/ausgabe/*")
public class ExportServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final Pattern FILE = Pattern.compile("/(stand-)?(\\d{1,18})\\.(docx|xlsx)");

    @Inject private transient SnapshotService snapshotService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        if ("/zip".equals(path(request))) {
            return zip(request.getParameterValues("antrag"));
        }
        Matcher matcher = FILE.matcher(path(request));
        if (!matcher.matches()) {
            return null;
        }
        long id = Long.parseLong(matcher.group(2));
        FrozenSnapshot snapshot =
                matcher.group(1) == null ? snapshotService.freeze(id) : snapshotService.get(id);
        return matcher.group(3).equals("docx")
                ? FundingDocument.write(snapshot.content())
                : FundingWorkbook.write(snapshot.content());
    }

    private ReportFile zip(String[] ids) {
        if (ids == null || ids.length == 0 || ids.length > MOST) {
            return null;
        }
        List<ReportFile> files = new ArrayList<>();
        for (String id : ids) {
            if (!id.matches("\\d{1,18}")) {
                return null;
            }
            FrozenSnapshot snapshot = snapshotService.freeze(Long.parseLong(id));
            files.add(FundingDocument.write(snapshot.content()));
            files.add(FundingWorkbook.write(snapshot.content()));
        }
        return ReportArchive.zip("Foerderantraege.zip", files);
    }

    /** Nothing picked leads back to the list instead of an error. */
    @Override
    protected void missing(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("/zip".equals(path(request))) {
            response.sendRedirect(request.getContextPath() + "/arbeit/foerderung");
        } else {
            super.missing(request, response);
        }
    }
}
