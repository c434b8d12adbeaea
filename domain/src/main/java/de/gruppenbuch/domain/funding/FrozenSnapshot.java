package de.gruppenbuch.domain.funding;

/** A stored snapshot with its id. */
public record FrozenSnapshot(long id, FundingSnapshot content) {}
