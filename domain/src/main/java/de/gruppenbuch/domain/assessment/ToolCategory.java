package de.gruppenbuch.domain.assessment;

/** What a tool is for. */
public enum ToolCategory {
    VIDEO_CONFERENCE,
    PHONE_CONFERENCE,
    MESSENGER,
    BROADCAST,
    SCHEDULING,
    COLLABORATION
}
