package de.gruppenbuch.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
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
