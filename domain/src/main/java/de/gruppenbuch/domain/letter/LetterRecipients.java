package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.group.SimilarGroup;
import java.util.List;

/**
 * Groups of a filtered list, for letters to all of them.
 *
 * @param groupIds those that are written to, in the order of the list
 * @param withoutConsent those whose contact person has not agreed to be written to
 */
public record LetterRecipients(List<Long> groupIds, List<SimilarGroup> withoutConsent) {}
