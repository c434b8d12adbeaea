package de.gruppenbuch.web.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses bodies that no page could take, before anything of them is kept. Files between the 10 MB
 * (of forms 20 MB) that are allowed and this limit reach the page, which refuses them in a sentence
 * at the field.
 */
public class UploadLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean unknown = "POST".equals(request.getMethod()) && request.getContentLengthLong() < 0;
        if (unknown || request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
