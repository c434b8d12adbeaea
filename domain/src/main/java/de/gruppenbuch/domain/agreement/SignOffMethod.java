package de.gruppenbuch.domain.agreement;

/** How the group has agreed; the words come from the template. */
public enum SignOffMethod {
    WRITTEN_KEPT_BY_GROUP,
    DIGITAL_CONFIRMATION,
    ORAL_RECORDED
}
