package de.gruppenbuch.web.statistics;

import de.gruppenbuch.domain.statistics.Audience;
import de.gruppenbuch.domain.statistics.StatisticsService;
import de.gruppenbuch.domain.statistics.YearlyReport;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.excel.YearlyWorkbook;
import de.gruppenbuch.reports.word.YearlyDocument;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The yearly numbers as files: {@code /arbeit/zahlen/CARRIER-2026.xlsx}. */
@WebServlet("/arbeit/zahlen/*")
public class StatisticsServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE =
            Pattern.compile("/(CARRIER|UMBRELLA_BODY)-(\\d{4})\\.(docx|xlsx)");

    @Inject private transient StatisticsService statisticsService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher matcher = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!matcher.matches()) {
            return null;
        }
        YearlyReport report =
                statisticsService.export(
                        Integer.parseInt(matcher.group(2)), Audience.valueOf(matcher.group(1)));
        return matcher.group(3).equals("docx")
                ? YearlyDocument.write(report)
                : YearlyWorkbook.write(report);
    }
}
