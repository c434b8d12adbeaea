package de.gruppenbuch.domain.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Answers to one section of the template; items that are not named stay as they are. */
public record AnswerSection(@NotNull AgreementSection section, @NotNull List<GivenAnswer> answers) {

    public AnswerSection {
        answers = answers == null ? null : List.copyOf(answers);
    }
}
