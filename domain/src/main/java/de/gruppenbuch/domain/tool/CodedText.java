package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;

/** A rule or condition with its code, for example {@code K1} or {@code CND-AVV}. */
public record CodedText(String code, LocalText text) {}
