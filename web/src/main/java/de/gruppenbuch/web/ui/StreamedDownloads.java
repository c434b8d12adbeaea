package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file so that no browser shows it as a page or guesses its kind, whatever its length. */
public abstract class StreamedDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The wanted file, or null if the address names none; refuses before anything is sent. */
    protected abstract StreamedFile streamed(HttpServletRequest request);

    /** What the address names behind the servlet's own part; empty if nothing. */
    protected static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    protected void missing(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            StreamedFile file = streamed(request);
            if (file == null) {
                missing(request, response);
            } else {
                send(file, response);
            }
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDeniedException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(StreamedFile file, HttpServletResponse response) throws IOException {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        if (file.length() != StreamedFile.UNKNOWN) {
            response.setContentLength(file.length());
        }
        file.body().writeTo(response.getOutputStream());
    }
}
