package de.gruppenbuch.domain.letter;

import java.time.Instant;

/**
 * A template that the contact point made itself.
 *
 * @param active whether letters of its kind are written with it; at most one of a kind is
 */
public record OwnTemplate(
        long id,
        long version,
        LetterKind kind,
        String name,
        boolean active,
        int sizeBytes,
        Instant uploadedAt) {}
