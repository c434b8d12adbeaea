package de.gruppenbuch.domain.group;

/** How a group meets. */
public enum MeetingMode {
    ON_SITE,
    ONLINE,
    BOTH
}
