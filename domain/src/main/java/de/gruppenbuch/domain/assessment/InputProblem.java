package de.gruppenbuch.domain.assessment;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.Objects;

/**
 * Something wrong in given data.
 *
 * @param field where, for example {@code offering.answers.L03.value}
 * @param text what is wrong and what is possible, one or two sentences
 */
public record InputProblem(String field, LocalText text) {

    public InputProblem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
    }
}
