package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends files of any length while they are written, with the same care as {@link Downloads}. */
public abstract class StreamedDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The wanted file, or null if the address names none; refuses before anything is sent. */
    protected abstract StreamedFile file(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            StreamedFile file = file(request);
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            Downloads.announce(response, file.name(), file.mediaType());
            file.body().writeTo(response.getOutputStream());
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDeniedException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
