package de.gruppenbuch.domain.outcome;

/** An application with money of a funding year that is over, and without a proof handed in. */
public record ProofToFile(
        long id, String number, String groupName, int fundingYear, long grantedCents) {}
