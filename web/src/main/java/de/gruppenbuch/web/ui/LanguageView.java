package de.gruppenbuch.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Language of the pages: German unless the person chose English. Only these two, whatever a browser
 * sends.
 */
@Named("language")
@RequestScoped
public class LanguageView {

    static final String COOKIE = "sprache";

    @Inject private HttpServletRequest request;

    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.GERMAN;
    }

    public String getCode() {
        return isEnglish() ? "en" : "de";
    }

    /** Code of the language that the person can change to. */
    public String getOther() {
        return isEnglish() ? "de" : "en";
    }

    /**
     * This page's address as the value of a query parameter, to come back in the other language.
     */
    public String getHere() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String query = request.getQueryString();
        String here = path.substring(request.getContextPath().length());
        return URLEncoder.encode(query == null ? here : here + "?" + query, StandardCharsets.UTF_8);
    }

    public boolean isEnglish() {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return cookie.getValue().equals("en");
            }
        }
        return false;
    }
}
