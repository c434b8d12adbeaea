package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * Offerings side by side.
 *
 * @param rows criteria that at least one of the offerings answers
 */
public record Comparison(List<PublicOffering> offerings, List<Row> rows) {

    /**
     * @param group set on the first row of a group of criteria, else null
     * @param answers one for each offering, in their order
     */
    public record Row(LocalText group, Criterion criterion, List<CriterionAnswer> answers) {}
}
