package de.gruppenbuch.domain.dispatch;

/**
 * A file that goes with an application.
 *
 * @param position its place among the enclosures, from 1
 * @param mediaType application/pdf, image/jpeg or image/png
 */
public record EnclosureRow(
        long id, long version, EnclosureKind kind, int position, String mediaType, int sizeBytes) {}
