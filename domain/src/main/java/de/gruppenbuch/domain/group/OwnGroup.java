package de.gruppenbuch.domain.group;

/** A group as its lead sees it. */
public record OwnGroup(long id, String name, String contactName, String topicName, String city) {}
