package de.gruppenbuch.domain.assessment;

/** Who is responsible for the data: an informal group or an organisation. */
public enum AssessmentProfile {
    GROUP,
    ORGANISATION
}
