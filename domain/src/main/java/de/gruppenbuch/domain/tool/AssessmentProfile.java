package de.gruppenbuch.domain.tool;

/** Who is responsible for the data: an informal group or an organisation. */
public enum AssessmentProfile {
    GROUP,
    ORGANISATION
}
