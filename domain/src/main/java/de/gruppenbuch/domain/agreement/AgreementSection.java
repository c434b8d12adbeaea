package de.gruppenbuch.domain.agreement;

/** The parts of the template, in the order in which a lead works through them. */
public enum AgreementSection {
    PREPARE,
    ACCESS,
    DURING,
    REVIEW
}
