package de.gruppenbuch.web.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers of every answer: no foreign frame, no guessing of types, nothing personal in caches. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /**
     * For answers that are no Faces page; PrimeFaces adds a second header to its pages, and two
     * policies would both apply.
     */
    public static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, response);
    }

    /** Also for answers that sign-in gives before any filter is asked. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI()
                .startsWith(request.getContextPath() + "/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
