package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.reports.ReportFile;
import java.util.List;
import java.util.Optional;

/** The funder's own form, filled in for an application. */
public interface FunderForms {

    /**
     * @param file empty if no form of the funder for the year is known
     * @param problems what is missing in it or too long for it, in German words
     */
    record FilledIn(Optional<ReportFile> file, List<String> problems) {}

    FilledIn of(long applicationId);
}
