package de.gruppenbuch.domain.shared;

/**
 * Refuses a use case for a reason the user can act on: a key of the error bundle with its
 * arguments.
 */
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;

    public BusinessException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    /** Never contains personal data: the message may be logged. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
