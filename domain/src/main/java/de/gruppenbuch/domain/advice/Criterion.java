package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;

/** A question that the catalogue asks about every offering. */
public record Criterion(String id, LocalText group, LocalText label, LocalText question) {}
