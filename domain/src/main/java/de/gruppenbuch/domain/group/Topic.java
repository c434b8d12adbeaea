package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.LocalText;

/** An illness group of the catalogue or a social topic. */
public record Topic(String code, TopicKind kind, LocalText name) {}
