package de.gruppenbuch.web.config;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The part of the address that names the thing: a number, an id, a token. */
@RequestScoped
public class AddressKey {

    @Inject private HttpServletRequest request;

    /** Empty if the address names nothing. */
    public String text() {
        return request.getAttribute(AddressFilter.KEY) instanceof String key ? key : "";
    }

    /**
     * @return -1 if the address holds no number, which no row has
     */
    public long id() {
        String text = text();
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** A query parameter as a number; -1 if it is missing or none. */
    public long parameter(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    /** Every value of a query parameter, at most twenty of at most 200 characters. */
    public List<String> textParameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .limit(20)
                        .map(value -> value.substring(0, Math.min(200, value.length())))
                        .toList();
    }

    /**
     * Every value of a parameter of a long list, at most five thousand of at most 200 characters.
     */
    public List<String> allTextParameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .limit(5_000)
                        .map(value -> value.substring(0, Math.min(200, value.length())))
                        .toList();
    }

    /** A query parameter, empty if missing, at most 200 characters. */
    public String textParameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.substring(0, Math.min(200, value.length()));
    }
}
