package de.gruppenbuch.domain.advice;

/** What a group must know about a suggestion; a sentence for each stands in the texts. */
public enum AdviceNote {
    OPERATOR_MUST_PROVE,
    PROTECTION_NORMAL,
    CAPACITY_UNKNOWN,
    DIAL_IN_ASK,
    DIAL_IN_EXTRA_COST,
    RANDOM_ID,
    HOST_ACCOUNT,
    PRICE_UNKNOWN,
    ORGANISATION_SIGNS
}
