package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;

/**
 * Why an answer keeps a group from being registered.
 *
 * @param property of {@link RegisterGroup}
 * @param messageKey of the sentence, empty if the sentence is there
 * @param sentence as Bean Validation says it, empty if the key is there
 */
public record AnswerProblem(
        String property, String messageKey, List<String> arguments, String sentence) {

    static AnswerProblem of(ConstraintViolation<RegisterGroup> shape) {
        return new AnswerProblem(
                shape.getPropertyPath().toString(), "", List.of(), shape.getMessage());
    }

    static AnswerProblem of(RuleViolatedException rule) {
        return new AnswerProblem(
                rule.field(),
                rule.messageKey(),
                Arrays.stream(rule.arguments()).map(String::valueOf).toList(),
                "");
    }
}
