package de.gruppenbuch.web.api;

import de.gruppenbuch.reports.ReportFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file as an answer. */
final class FileAnswer {

    private FileAnswer() {}

    static Response of(ReportFile file) {
        return of(file.name(), file.mediaType(), file.content());
    }

    /**
     * @param content its bytes, or what writes them
     */
    static Response of(String name, String mediaType, Object content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
