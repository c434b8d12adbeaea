package de.gruppenbuch.reports.letter;

/**
 * Stretch of bytes that is repeated or conditional.
 *
 * @param depth of the pair of marks that asks for it, the outermost 0
 */
record Span(int from, int until, String name, boolean list, int depth) {}
