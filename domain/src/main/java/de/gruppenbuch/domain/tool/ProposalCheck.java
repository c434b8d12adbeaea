package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.GivenObject;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;

/** The shipped judgements of an offering, one for each profile. */
final class ProposalCheck {

    private ProposalCheck() {}

    static void check(GivenObject offering, CatalogueReferences known) {
        GivenObject proposals = offering.object("proposal");
        if (proposals == null) {
            return;
        }
        for (AssessmentProfile profile : AssessmentProfile.values()) {
            GivenObject proposal = proposals.object(profile.name());
            if (proposal != null) {
                checkOne(proposal, known);
            }
        }
    }

    private static void checkOne(GivenObject proposal, CatalogueReferences known) {
        proposal.choice("status", AssessmentStatus.class);
        proposal.requireList("reasons");
        known.checkReasons(proposal, "reasons");
        known.checkConditions(proposal, "conditions");
        known.checkConditions(proposal, "baselineConditions");
        proposal.optionalChoice("protectionLevel", ProtectionLevel.class);
        proposal.text("evidence");
        proposal.day("proposedOn");
        JsonValue months = proposal.value("validityMonths");
        if (months != null && !(months instanceof JsonNumber number && number.isIntegral())) {
            proposal.refuse("validityMonths", "whole", months.toString());
        }
    }
}
