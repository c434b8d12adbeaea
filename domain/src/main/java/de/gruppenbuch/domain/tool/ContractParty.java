package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;

/** Who signs and pays the contract of a tool; decides by which profile the tool is judged. */
public enum ContractParty {
    /** A person of the group, mostly its lead, in their own name. */
    PRIVATE_PERSON(AssessmentProfile.GROUP),
    ASSOCIATION(AssessmentProfile.ORGANISATION),
    /** The contact point or its carrier. */
    CONTACT_POINT(AssessmentProfile.ORGANISATION);

    private final AssessmentProfile profile;

    ContractParty(AssessmentProfile profile) {
        this.profile = profile;
    }

    public AssessmentProfile profile() {
        return profile;
    }
}
