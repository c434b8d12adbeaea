package de.gruppenbuch.domain.security;

import de.gruppenbuch.domain.shared.BusinessException;

/** The caller is not signed in or lacks the permission. */
public class AccessDeniedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException() {
        super("error.accessDenied");
    }
}
