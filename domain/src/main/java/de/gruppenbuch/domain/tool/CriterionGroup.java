package de.gruppenbuch.domain.tool;

/** Chapters of the criteria, in the order in which they are worked through. */
public enum CriterionGroup {
    LEGAL,
    SECURITY,
    MINIMISATION,
    SOVEREIGNTY,
    OPERATION,
    AUTHORITY
}
