package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.reports.ReportFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file so that no browser shows it as a page or guesses its kind. */
public abstract class Downloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The wanted file, or null if the address names none. */
    protected abstract ReportFile file(HttpServletRequest request);

    protected void missing(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            ReportFile file = file(request);
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

    private static void send(ReportFile file, HttpServletResponse response) throws IOException {
        announce(response, file.name(), file.mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    static void announce(HttpServletResponse response, String name, String mediaType) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
