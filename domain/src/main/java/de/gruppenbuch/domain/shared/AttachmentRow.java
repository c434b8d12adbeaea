package de.gruppenbuch.domain.shared;

/**
 * @param mediaType application/pdf, image/jpeg or image/png, found in the content
 */
public record AttachmentRow(long id, String mediaType, int sizeBytes) {}
