package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.reports.ReportFile;
import java.util.List;

/** The funder's own form, filled in for an application. */
public interface FunderForms {

    /**
     * @param files the form, and behind it sheets with the lines that found no room in it; none if
     *     no form of the funder for the year is known
     * @param problems what is missing in it or too long for it, in German words
     */
    record FilledIn(List<ReportFile> files, List<String> problems) {}

    /** As the application is now. */
    FilledIn of(long applicationId);
}
