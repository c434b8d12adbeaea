package de.gruppenbuch.domain.group;

/** What a group is in law. */
public enum LegalForm {
    INFORMAL,
    CIVIL_LAW_PARTNERSHIP,
    ASSOCIATION_UNIT,
    REGISTERED_ASSOCIATION
}
