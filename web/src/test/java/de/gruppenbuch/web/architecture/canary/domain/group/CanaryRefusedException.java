package de.gruppenbuch.web.architecture.canary.domain.group;

/** A refusal that the pages cannot explain. */
public class CanaryRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
