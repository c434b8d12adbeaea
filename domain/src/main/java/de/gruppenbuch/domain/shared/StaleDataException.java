package de.gruppenbuch.domain.shared;

/** Someone else saved in between. Nothing was written; the caller may load again and repeat. */
public class StaleDataException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StaleDataException() {
        super("error.stale");
    }
}
