package de.gruppenbuch.web.ui;

import de.gruppenbuch.reports.ReportFile;
import jakarta.servlet.http.HttpServletRequest;

/** Sends files that are made as a whole before. */
public abstract class Downloads extends StreamedDownloads {

    private static final long serialVersionUID = 1L;

    /** The wanted file, or null if the address names none. */
    protected abstract ReportFile file(HttpServletRequest request);

    @Override
    protected StreamedFile streamed(HttpServletRequest request) {
        ReportFile file = file(request);
        return file == null ? null : StreamedFile.of(file);
    }
}
