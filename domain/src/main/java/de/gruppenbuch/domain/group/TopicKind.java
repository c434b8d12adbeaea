package de.gruppenbuch.domain.group;

/** Only HEALTH topics can get money under § 20h SGB V. */
public enum TopicKind {
    HEALTH,
    SOCIAL,
    CARE
}
