package de.gruppenbuch.domain.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known about an offering in one criterion.
 *
 * @param value as text; {@link #UNKNOWN} if nobody knows
 * @param asOf the date of the source as given (see {@link PartialDate}), null if undated
 * @param basis null if not said; counts as shown then
 * @param prerequisite whether the operator of a generic offering must prove it
 * @param sourceId key of the catalogue's list of sources, empty if there is none
 */
public record CriterionAnswer(
        String value, String asOf, AnswerBasis basis, boolean prerequisite, String sourceId) {

    /** Counts exactly as no answer at all. */
    public static final String UNKNOWN = "UNKNOWN";

    /**
     * @throws DateTimeException if {@code asOf} is no date of the catalogue
     */
    public CriterionAnswer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(sourceId, "sourceId");
        if (asOf != null && !PartialDate.isReadable(asOf)) {
            throw new DateTimeException("No date of the catalogue: " + asOf);
        }
    }

    /** The last day that the date can mean; null if undated. */
    public LocalDate lastDay() {
        return asOf == null ? null : PartialDate.lastDay(asOf);
    }
}
