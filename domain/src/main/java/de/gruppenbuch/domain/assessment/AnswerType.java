package de.gruppenbuch.domain.assessment;

/** What an answer to a criterion looks like. */
public enum AnswerType {
    /** One of the values of the criterion. */
    CHOICE,
    /** A whole number, not negative. */
    NUMBER,
    /** An amount with currency and period; the rules do not look inside. */
    MONEY,
    /** A day, or a month or year that stands for its last day. */
    DAY
}
