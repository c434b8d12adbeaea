package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * Why the gate answers as it does.
 *
 * @param rule stable code of the rule, for example {@code GATE-STATUS} or {@code K1}
 * @param text one plain sentence
 * @param source law, guideline or catalogue entry with date
 */
public record GateReason(String rule, LocalText text, LocalText source) {}
