package de.gruppenbuch.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses that sign-in has to know. */
final class Paths {

    static final String SIGN_IN = "/anmelden";

    private Paths() {}

    static boolean isResource(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Sign-in page that leads back here; says so if a session has ended. */
    static String signInAddress(HttpServletRequest request) {
        boolean ended =
                request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String back = "GET".equals(request.getMethod()) ? path(request) : "";
        StringBuilder address = new StringBuilder(request.getContextPath()).append(SIGN_IN);
        address.append("?weiter=").append(URLEncoder.encode(back, StandardCharsets.UTF_8));
        return ended ? address.append("&ende=ja").toString() : address.toString();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
