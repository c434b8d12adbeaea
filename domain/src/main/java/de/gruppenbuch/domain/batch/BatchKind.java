package de.gruppenbuch.domain.batch;

/** What a job makes of each application. */
public enum BatchKind {
    /** The funder's own form, filled in. */
    FORMS,
    /** Everything that is sent to the funder, as one ZIP. */
    PACKAGES
}
