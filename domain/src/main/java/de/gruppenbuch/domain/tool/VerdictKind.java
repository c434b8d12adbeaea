package de.gruppenbuch.domain.tool;

/** What others have said about a tool or offering (catalogue, "verdict"). */
enum VerdictKind {
    RECOMMENDED,
    ACCEPTABLE_WITH_CONDITIONS,
    ADVISED_AGAINST,
    NOT_ASSESSED,
    DISCONTINUED,
    /** Deficits named without advising against. */
    DEFICITS_NOTED,
    /** A fact without a judgement. */
    INFORMATION
}
