package de.gruppenbuch.domain.group;

/** Rhythm of the meetings as the forms ask for it. */
public enum MeetingFrequency {
    WEEKLY,
    TWICE_MONTHLY,
    MONTHLY,
    OTHER
}
