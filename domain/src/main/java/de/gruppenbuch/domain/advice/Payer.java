package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AssessmentProfile;

/** Who pays for a tool, and with that who signs the contract and answers for the data. */
public enum Payer {
    GROUP,
    CONTACT_POINT,
    /** It must not cost anything. */
    NOBODY,
    UNKNOWN;

    /**
     * Whoever signs the contract answers for the data (catalogue, "two profiles", version 1.0 of
     * 2026-11-23; Art. 4 no. 7 GDPR); as long as nobody else is known, the group does.
     */
    public AssessmentProfile profile() {
        return this == CONTACT_POINT ? AssessmentProfile.ORGANISATION : AssessmentProfile.GROUP;
    }
}
