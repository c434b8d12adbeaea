package de.gruppenbuch.domain.funding;

/**
 * Pauschalförderung is decided jointly by all insurers of a Land or region, Projektförderung by one
 * insurer.
 */
public enum FundingKind {
    LUMP_SUM,
    PROJECT
}
