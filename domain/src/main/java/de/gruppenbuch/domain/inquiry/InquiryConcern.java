package de.gruppenbuch.domain.inquiry;

/** What an inquiry was about. */
public enum InquiryConcern {
    GROUP_WANTED,
    GROUP_TO_FOUND,
    /** A group that exists asks for support. */
    EXISTING_GROUP,
    /** Asked by doctors, hospitals, offices, schools. */
    PROFESSIONALS,
    OTHER
}
