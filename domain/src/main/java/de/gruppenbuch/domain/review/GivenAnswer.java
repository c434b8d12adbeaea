package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody has typed about one criterion.
 *
 * @param value as the rules read it; empty means unknown
 * @param asOf date of the source, German or ISO, day, month or year; empty if undated
 * @param basis may be null while the answer is not known
 */
public record GivenAnswer(
        @NotNull Criterion criterion,
        @Size(max = 60) @PlainText String value,
        @Size(max = 500) @PlainText String source,
        @Size(max = 500) @PlainText String sourceUrl,
        @Size(max = 30) @PlainText String asOf,
        AnswerBasis basis) {}
