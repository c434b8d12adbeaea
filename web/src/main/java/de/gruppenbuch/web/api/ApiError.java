package de.gruppenbuch.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Errors that end a request of the API before or after its resources, as problem+json too. */
public final class ApiError {

    private static final Jsonb JSON = JsonbBuilder.create();

    private ApiError() {}

    /**
     * @param number number of a server error in the log, empty for other errors
     */
    public static void write(HttpServletResponse response, String number) throws IOException {
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        String detail = number.isEmpty() ? title : title + " (" + number + ")";
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter().write(JSON.toJson(Problem.of(status, "http", detail, null)));
    }
}
