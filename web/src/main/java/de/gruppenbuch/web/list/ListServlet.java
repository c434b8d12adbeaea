package de.gruppenbuch.web.list;

import de.gruppenbuch.reports.DownloadLevel;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.SafeText;
import de.gruppenbuch.reports.list.ListHead;
import de.gruppenbuch.web.ui.StreamedDownloads;
import de.gruppenbuch.web.ui.StreamedFile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists as files: {@code /arbeit/liste/gruppen.xlsx?thema=PSYCHE}. */
@WebServlet("/arbeit/liste/*")
public class ListServlet extends StreamedDownloads {

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv; charset=UTF-8; header=present";
    private static final Pattern FILE = Pattern.compile("/([a-z]{1,30})\\.(xlsx|csv)");

    @Inject @Any private transient Instance<ListSource> sources;

    @Override
    protected StreamedFile streamed(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!matcher.matches()) {
            return null;
        }
        return sources.stream()
                .filter(source -> source.name().equals(matcher.group(1)))
                .findFirst()
                .map(source -> file(source.open(), matcher.group(2)))
                .orElse(null);
    }

    private static StreamedFile file(ListFile<?> list, String ending) {
        ListHead head = list.definition().head();
        String name =
                SafeText.fileNamePart(head.title())
                        + "_"
                        + head.takenAt().toLocalDate()
                        + "."
                        + ending;
        return ending.equals("csv")
                ? new StreamedFile(name, CSV, list::writeCsv)
                : new StreamedFile(
                        name, ReportFile.EXCEL, out -> list.writeExcel(out, DownloadLevel.get()));
    }
}
