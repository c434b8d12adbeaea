package de.gruppenbuch.domain.letter;

/** An own template with its kind. */
public record LetterFile(LetterKind kind, byte[] content) {}
