package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * One line of the history of a tool.
 *
 * @param who who said it; empty for a fact
 * @param verdict for example {@code DEFICITS_NOTED}; empty for a fact
 * @param url empty where the source has no web address
 */
public record TimelineEntry(
        PartialDay day, String who, String verdict, LocalText text, String url) {}
