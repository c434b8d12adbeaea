package de.gruppenbuch.domain.advice;

import java.util.List;

/**
 * Answer to the five questions.
 *
 * @param suggestions best first, at most three, at most one of each tool
 * @param relaxations only if nothing fits: ways out, easiest first
 */
public record Advice(List<Suggestion> suggestions, List<Relaxation> relaxations) {}
