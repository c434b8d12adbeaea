package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * One thing about the use that people should know.
 *
 * @param text what is so
 * @param nextStep what to do about it
 * @param source law or rule of the catalogue
 */
public record UseReason(UseStatus status, LocalText text, LocalText nextStep, LocalText source) {}
