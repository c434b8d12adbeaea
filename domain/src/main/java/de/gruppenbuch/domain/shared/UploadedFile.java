package de.gruppenbuch.domain.shared;

/**
 * A file as it came from the browser.
 *
 * @param name as sent; only used in messages, never stored
 * @param content at most 10 MB plus one byte, so that too large files are seen
 */
public record UploadedFile(String name, byte[] content) {}
