package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.shared.LocalText;

/**
 * An answer as people read it: question, answer, and what it rests on.
 *
 * @param value as the rules read it
 * @param asOf date of the source as precise as known, null if undated
 * @param basis null if nothing is known
 * @param source publisher and title, empty if there is none
 * @param prerequisite whether whoever operates the offering must prove it
 */
public record AnswerView(
        Criterion criterion,
        LocalText label,
        LocalText question,
        String value,
        LocalText text,
        String asOf,
        AnswerBasis basis,
        String source,
        String sourceUrl,
        boolean known,
        boolean prerequisite) {

    static AnswerView of(CriterionDetails criterion, AnswerSheet sheet) {
        SheetAnswer answer =
                sheet.get(criterion.criterion())
                        .orElseGet(() -> new SheetAnswer("UNKNOWN", null, null, false, "", ""));
        return new AnswerView(
                criterion.criterion(),
                criterion.label(),
                criterion.question(),
                answer.value(),
                AnswerWords.of(criterion.criterion(), answer.value()),
                answer.asOf(),
                answer.isKnown() ? answer.basis() : null,
                answer.source(),
                answer.sourceUrl(),
                answer.isKnown(),
                answer.prerequisite());
    }
}
