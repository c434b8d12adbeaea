package de.gruppenbuch.domain.group;

/** Where a group is made known in public. */
public enum Publicity {
    FLYER,
    WEBSITE,
    PRESS,
    CONTACT_POINT,
    SOCIAL_MEDIA
}
