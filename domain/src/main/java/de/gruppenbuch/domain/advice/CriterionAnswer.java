package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.shared.LocalText;

/**
 * What the catalogue answers about an offering, with how sure that is.
 *
 * @param code as in the catalogue, for example {@code RANDOM_ID}; {@code UNKNOWN} where it says
 *     nothing
 * @param basis null where there is no answer
 * @param prerequisite true if an operator has to prove it
 */
public record CriterionAnswer(
        String criterion,
        String code,
        LocalText text,
        AnswerBasis basis,
        PartialDay asOf,
        SourceNote source,
        boolean prerequisite) {

    static final String UNKNOWN = "UNKNOWN";

    static CriterionAnswer missing(String criterion) {
        return new CriterionAnswer(
                criterion,
                UNKNOWN,
                new LocalText("Nicht bekannt", "Unknown"),
                null,
                PartialDay.of(null),
                SourceNote.NONE,
                false);
    }

    public boolean known() {
        return basis != null && !code.equals(UNKNOWN);
    }
}
