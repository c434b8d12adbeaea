package de.gruppenbuch.web.error;

import de.gruppenbuch.web.account.CallerView;
import de.gruppenbuch.web.api.ApiError;
import de.gruppenbuch.web.config.HeadersFilter;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows static German error pages; a server error gets a number that stands in the log beside the
 * cause.
 */
@WebServlet("/fehler/*")
public class ErrorPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPageServlet.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private transient CallerView callerView;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String page =
                request.getPathInfo() == null
                        ? ""
                        : request.getPathInfo().replaceAll("[^a-z-]", "");
        if (status == null || !page.matches("verboten|nicht-gefunden|abgelaufen|zu-gross|fehler")) {
            page = "nicht-gefunden";
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        boolean api = isApi(request);
        boolean ours = status != null && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String number = ours || (page.equals("fehler") && !api) ? log(request, status) : "";
        if (api) {
            ApiError.write(response, number);
            return;
        }
        response.setHeader("Content-Security-Policy", HeadersFilter.POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(read(page).replace("{number}", number).replace("{help}", help()));
    }

    private static boolean isApi(HttpServletRequest request) {
        String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address != null && address.startsWith(request.getContextPath() + "/api/");
    }

    /** The telephone number is known even when nothing else works. */
    private String help() {
        String phone = callerView.getPhone();
        return phone.isBlank()
                ? "<a href=\"/hilfe\">Hilfe</a>"
                : "<a href=\"tel:%s\">Hilfe: %s</a>"
                        .formatted(callerView.getDialledPhone(), escaped(phone));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String log(HttpServletRequest request, Integer status) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().withUpperCase().formatHex(bytes);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, cause, () -> "error " + number + ", status " + status);
        return number;
    }

    private String read(String page) throws IOException {
        try (InputStream stream =
                getServletContext().getResourceAsStream("/WEB-INF/errors/" + page + ".html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
