package de.gruppenbuch.domain.form;

import java.util.List;
import java.util.Map;

/**
 * Everything that a form is filled with.
 *
 * @param answers by field id, rows of growing tables by {@link Answer#key}
 * @param continuations what the continuation sheet holds; empty if none is needed
 */
public record ComposedForm(
        Map<String, Answer> answers, List<FormProblem> problems, List<Continuation> continuations) {

    public ComposedForm {
        answers = Map.copyOf(answers);
        problems = List.copyOf(problems);
        continuations = List.copyOf(continuations);
    }

    public List<FormProblem> blocking() {
        return problems.stream().filter(FormProblem::blocking).toList();
    }

    public List<FormProblem> hints() {
        return problems.stream().filter(problem -> !problem.blocking()).toList();
    }
}
