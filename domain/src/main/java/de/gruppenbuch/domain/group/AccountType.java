package de.gruppenbuch.domain.group;

/**
 * Kind of bank account that a group names; SAVINGS is not accepted from funding year 2027 (BW
 * 2026).
 */
public enum AccountType {
    TRUST,
    SUB_ACCOUNT,
    SAVINGS,
    CIVIL_LAW_PARTNERSHIP,
    ASSOCIATION_SUB_ACCOUNT
}
