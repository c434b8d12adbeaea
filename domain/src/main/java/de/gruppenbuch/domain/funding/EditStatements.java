package de.gruppenbuch.domain.funding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * What the application states beside the plan; every value may be null (not answered yet).
 *
 * @param unspentCents money left from last year's grant
 * @param otherFunding other applications for the same purpose, or that there are none
 * @param signer1, signer2 full names in print; two different people
 */
public record EditStatements(
        @Size(max = 30) String funderReference,
        Boolean fundedLastYear,
        Boolean proofFiled,
        @Min(0) Long unspentCents,
        @Min(0) Long reservesCents,
        @Size(max = 1000) String otherFunding,
        @Size(max = 1000) String industryTies,
        @Size(max = 200) String signer1,
        @Size(max = 200) String signer2,
        boolean declarationsConfirmed,
        boolean dataUseInformed) {}
