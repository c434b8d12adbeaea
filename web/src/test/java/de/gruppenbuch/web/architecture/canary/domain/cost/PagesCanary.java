package de.gruppenbuch.web.architecture.canary.domain.cost;

import de.gruppenbuch.web.architecture.canary.reports.word.ReportCanary;
import jakarta.servlet.http.HttpServletRequest;

/** A rule of the business that knows requests and files. */
public class PagesCanary {

    public ReportCanary report(HttpServletRequest request) {
        return new ReportCanary(request.getParameter("id"));
    }
}
