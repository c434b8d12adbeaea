package de.gruppenbuch.domain.shared;

import java.util.Objects;

/**
 * A rule of the business refuses one input; names the property of the command so that the page can
 * show it there.
 */
public class RuleViolatedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field property of the command record, for example {@code "meetingMode"}
     * @param messageKey key of the error bundle
     */
    public RuleViolatedException(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = Objects.requireNonNull(field, "field");
    }

    public String field() {
        return field;
    }
}
