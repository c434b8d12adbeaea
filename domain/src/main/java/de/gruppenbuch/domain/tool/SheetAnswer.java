package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.CriterionAnswer;
import java.util.Objects;

/**
 * An answer with what it rests on.
 *
 * @param value as the rules read it; of the price {@code 8.33 MONTH ROOM}
 * @param asOf date of the source as precise as known, null if undated
 * @param basis null if not said
 * @param prerequisite whether the operator of a generic offering must prove it
 * @param source publisher and title, empty if there is none
 * @param sourceUrl empty if the source has no web address
 */
public record SheetAnswer(
        String value,
        String asOf,
        AnswerBasis basis,
        boolean prerequisite,
        String source,
        String sourceUrl) {

    public SheetAnswer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceUrl, "sourceUrl");
    }

    public boolean isKnown() {
        return !value.equals(CriterionAnswer.UNKNOWN);
    }

    /** The same value, still to be proved by whoever operates the copy. */
    SheetAnswer unproved() {
        return prerequisite ? new SheetAnswer(value, null, null, true, "", "") : this;
    }
}
