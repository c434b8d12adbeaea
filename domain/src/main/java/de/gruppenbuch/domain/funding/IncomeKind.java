package de.gruppenbuch.domain.funding;

/**
 * Kinds of income that an application states (guideline A.5.1 as quoted by aok-bv.de, read
 * 2026-11-23).
 */
public enum IncomeKind {
    MEMBERSHIP_FEES,
    DONATIONS,
    SPONSORING,
    PUBLIC_GRANTS,
    OTHER_SOCIAL_INSURANCE,
    OTHER_INSURERS,
    IN_KIND,
    OWN_FUNDS
}
