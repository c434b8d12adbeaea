package de.gruppenbuch.web.api;

import java.util.List;

/**
 * Error of the REST API (RFC 9457).
 *
 * @param field property that was wrong, null if the whole request was
 * @param errors all that was wrong, if it was more than one thing; else null
 */
public record Problem(
        String type, String title, int status, String detail, String field, List<Error> errors) {

    /** One of several things that were wrong. */
    public record Error(String field, String detail) {}

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, String detail, String field) {
        return new Problem("urn:gruppenbuch:" + code, code, status, detail, field, null);
    }

    Problem with(List<Error> all) {
        return new Problem(type, title, status, detail, field, all);
    }
}
