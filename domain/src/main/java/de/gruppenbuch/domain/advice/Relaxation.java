package de.gruppenbuch.domain.advice;

import java.util.List;

/**
 * What a group could give up to find something.
 *
 * @param questions to answer more easily, all of them together
 * @param needs the answers that would be left
 * @param found offerings that would fit then, at least 1
 */
public record Relaxation(List<AdviceQuestion> questions, GroupNeeds needs, int found) {}
