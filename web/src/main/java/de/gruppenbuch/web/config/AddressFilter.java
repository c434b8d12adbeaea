package de.gruppenbuch.web.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives pages readable addresses without extension: {@code /antrag/2026-0147/kosten} is shown by
 * {@code /antrag/kosten.xhtml}. The part that names the thing becomes the request attribute {@link
 * #KEY}.
 */
public class AddressFilter extends HttpFilter {

    /** Request attribute: number, id or token in the address. */
    public static final String KEY = "de.gruppenbuch.key";

    /**
     * Pages lie in a folder of their own: the server would redirect an address that is a folder.
     */
    private static final String PAGES = "/pages";

    private static final long serialVersionUID = 1L;

    private static final List<Route> ROUTES =
            List.of(
                    new Route("/antrag/neu/werkzeug", "/antrag/werkzeug"),
                    new Route(
                            "/antrag/([\\w-]{1,20})/(werkzeug|kosten|pruefen|antwort)",
                            "/antrag/$2"),
                    new Route("/antrag/([\\w-]{1,20})", "/antrag/stand"),
                    new Route("/einladung/([\\w-]{20,100})", "/einladung"),
                    new Route("/meine-gruppe/werkzeuge/(\\d{1,18})", "/meine-gruppe/werkzeuge"),
                    new Route("/meine-gruppe/absprachen/(\\d{1,18})", "/meine-gruppe/absprachen"),
                    new Route(
                            "/meine-gruppe/absprachen/(\\d{1,18})/(tag|pruefen|ansehen)",
                            "/meine-gruppe/absprachen-$2"),
                    new Route(
                            "/meine-gruppe/absprachen/(\\d{1,18}/(?:vorher|zugang|waehrend|dabei))",
                            "/meine-gruppe/absprachen-fragen"),
                    new Route("/werkzeug/([\\w-]{1,60})", "/werkzeug"),
                    new Route("/werkzeug/([\\w-]{1,60}/blatt/[\\w-]{1,60})", "/werkzeug-blatt"),
                    new Route("/arbeit", "/arbeit/heute"),
                    new Route("/arbeit/einstellungen", "/arbeit/einstellungen/kontaktstelle"),
                    new Route(
                            "/arbeit/einstellungen/vorlagen/neu",
                            "/arbeit/einstellungen/vorlage-neu"),
                    new Route(
                            "/arbeit/einstellungen/vorlagen/(\\d{1,18})",
                            "/arbeit/einstellungen/vorlage"),
                    new Route(
                            "/arbeit/einstellungen/vorlagen/(\\d{1,18})/(angaben|probedruck|uebernahme)",
                            "/arbeit/einstellungen/vorlage-$2"),
                    new Route(
                            "/arbeit/einlesen/(\\d{1,18})/(spalten|probe|ergebnis)",
                            "/arbeit/einlesen-$2"),
                    new Route("/arbeit/gruppe/neu", "/arbeit/gruppe-neu"),
                    new Route("/arbeit/foerderung", "/arbeit/foerderung-liste"),
                    new Route("/arbeit/foerderung/neu", "/arbeit/foerderung-neu"),
                    new Route("/arbeit/foerderung/(\\d{1,18})", "/arbeit/foerderung-seite"),
                    new Route("/arbeit/sammelauftrag/(\\d{1,18})", "/arbeit/sammelauftrag"),
                    new Route("/arbeit/werkzeuge/([a-z]{1,30})", "/arbeit/werkzeuge-$1"),
                    new Route("/arbeit/(gruppe|werkzeug|antrag)/([\\w-]{1,60})", "/arbeit/$1", 2),
                    new Route(
                            "/arbeit/(gruppe|antrag|foerderung|werkzeug)/([\\w-]{1,60})/([a-z-]{1,30})",
                            "/arbeit/$1-$3",
                            2));

    /** A pattern, the page it leads to and the group of the pattern that names the thing. */
    private record Route(Pattern pattern, String page, int keyGroup) {

        Route(String pattern, String page) {
            this(pattern, page, 1);
        }

        Route(String pattern, String page, int keyGroup) {
            this(Pattern.compile(pattern), page, keyGroup);
        }
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        if (path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> page = page(path, request);
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            response.setHeader("Content-Security-Policy", HeadersFilter.POLICY);
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> page(String path, HttpServletRequest request)
            throws IOException {
        for (Route route : ROUTES) {
            Matcher matcher = route.pattern().matcher(path);
            if (matcher.matches()) {
                if (matcher.groupCount() >= route.keyGroup()) {
                    request.setAttribute(KEY, matcher.group(route.keyGroup()));
                }
                return existing(matcher.replaceFirst(route.page()), request);
            }
        }
        return path.equals("/") ? existing("/index", request) : existing(path, request);
    }

    private static Optional<String> existing(String page, HttpServletRequest request)
            throws IOException {
        boolean plain = page.matches("(/[a-z0-9-]+)+");
        String view = PAGES + page + ".xhtml";
        return plain && request.getServletContext().getResource(view) != null
                ? Optional.of(view)
                : Optional.empty();
    }
}
