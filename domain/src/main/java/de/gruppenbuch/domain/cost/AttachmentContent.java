package de.gruppenbuch.domain.cost;

/** A stored attachment for download. */
public record AttachmentContent(String mediaType, byte[] content) {}
