package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.AnswerProblem;
import java.util.List;

/**
 * Why a row is not brought in.
 *
 * @param line number of the row in the file
 * @param field what is wrong; {@link ImportField#NONE} if the row as a whole is
 * @param messageKey of the sentence, empty if the sentence is there
 */
public record ImportProblem(
        int line, ImportField field, String messageKey, List<String> arguments, String sentence) {

    static ImportProblem of(int line, ImportField field, String messageKey, String... arguments) {
        return new ImportProblem(line, field, messageKey, List.of(arguments), "");
    }

    static ImportProblem of(int line, ImportField field, AnswerProblem problem) {
        return new ImportProblem(
                line, field, problem.messageKey(), problem.arguments(), problem.sentence());
    }
}
