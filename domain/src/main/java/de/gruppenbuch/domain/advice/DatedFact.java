package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;

/** Something that was true on a day, with where it was read. */
public record DatedFact(String key, LocalText text, PartialDay asOf, SourceNote source) {}
