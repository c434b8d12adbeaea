package de.gruppenbuch.domain.shared;

/** The thing does not exist, or not for this caller: both look the same from outside. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("error.notFound");
    }
}
