package de.gruppenbuch.domain.usage;

/** Who sees to it that a condition is kept. */
public enum ConditionKeeper {
    /** The group, in its meetings and settings; its lead confirms. */
    GROUP,
    /** The contact point; staff confirms. */
    CONTACT_POINT,
    /** Nobody confirms: a date, a contract party or the meeting agreement shows it. */
    RECORD
}
