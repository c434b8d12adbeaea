package de.gruppenbuch.domain.outcome;

/**
 * The outcome of an application in a list.
 *
 * @param provedCents what a proof that was handed in covers of the grant; null before
 */
public record OutcomeRow(
        long applicationId, OutcomeState state, long grantedCents, Long provedCents) {}
