package de.gruppenbuch.domain.batch;

/**
 * A document that was made.
 *
 * @param name file name without personal data
 */
public record BatchDocument(String name, String mediaType, byte[] content) {}
