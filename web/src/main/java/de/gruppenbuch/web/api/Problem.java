package de.gruppenbuch.web.api;

/**
 * Error of the REST API (RFC 9457).
 *
 * @param field property that was wrong, null if the whole request was
 */
public record Problem(String type, String title, int status, String detail, String field) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, String detail, String field) {
        return new Problem("urn:gruppenbuch:" + code, code, status, detail, field);
    }
}
