package de.gruppenbuch.domain.dispatch;

/**
 * Something that has to go with an application.
 *
 * @param text German words
 * @param there whether it is in the package
 */
public record WantedEnclosure(String text, boolean there) {}
