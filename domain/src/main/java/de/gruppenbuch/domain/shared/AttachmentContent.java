package de.gruppenbuch.domain.shared;

/** A stored attachment for download. */
public record AttachmentContent(String mediaType, byte[] content) {}
