package de.gruppenbuch.domain.agreement;

/** Answer to an item of the template. */
public record GivenAnswer(String itemId, ItemAnswer answer) {}
