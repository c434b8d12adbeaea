package de.gruppenbuch.domain.group;

/** A group whose name is like the one being typed. */
public record SimilarGroup(long id, String name, String city) {}
