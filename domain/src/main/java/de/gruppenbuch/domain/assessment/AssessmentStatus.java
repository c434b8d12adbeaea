package de.gruppenbuch.domain.assessment;

/** Data-protection status of an offering. */
public enum AssessmentStatus {
    RECOMMENDED,
    ACCEPTABLE_WITH_CONDITIONS,
    ADVISED_AGAINST,
    NOT_ASSESSED,
    DISCONTINUED
}
