package de.gruppenbuch.web.ui;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the chosen language and leads back to the page, or to the start page. */
@WebServlet({"/sprache/de", "/sprache/en"})
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Cookie cookie =
                new Cookie(
                        LanguageView.COOKIE,
                        request.getServletPath().endsWith("/en") ? "en" : "de");
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String back = request.getParameter("zurueck");
        response.sendRedirect(request.getContextPath() + (Redirects.isOwn(back) ? back : "/"));
    }
}
