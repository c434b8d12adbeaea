package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers the questions of a form from an application. Nothing is ever cut: what does not fit is a
 * problem that names field, length and limit.
 */
public final class AnswerComposer {

    private final ReadForm form;
    private final FormMapping mapping;
    private final FormContent content;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();

    private AnswerComposer(ReadForm form, FormMapping mapping, FormContent content) {
        this.form = form;
        this.mapping = mapping;
        this.content = content;
    }

    /** Bindings of fields or tables that the form does not have are passed over. */
    public static ComposedForm compose(ReadForm form, FormMapping mapping, FormContent content) {
        return new AnswerComposer(form, mapping, content).compose();
    }

    private ComposedForm compose() {
        for (FormField field : form.fields()) {
            if (!mapping.coveredByTable(field)) {
                mapping.of(field.id()).ifPresent(binding -> fill(field, binding));
            }
        }
        List<Continuation> continuations = new ArrayList<>();
        for (FormTable table : form.tables()) {
            mapping.ofTable(table.id())
                    .flatMap(binding -> new TableComposer(this, table, binding).fill())
                    .ifPresent(continuations::add);
        }
        return new ComposedForm(answers, problems, continuations);
    }

    private void fill(FormField field, Binding binding) {
        switch (binding.value()) {
            case Binding.LEFT_EMPTY -> {}
            case Binding.FIXED_TEXT ->
                    put(
                            new Spot(field, field.id(), ValueTexts.of("fixed"), TaskPlace.FUNDER),
                            new Answer.Text(binding.text()));
            default ->
                    ApplicationValues.find(binding.value())
                            .ifPresent(value -> fill(field, value, binding.format()));
        }
    }

    private void fill(FormField field, ApplicationValue value, ValueFormat wanted) {
        Spot spot = new Spot(field, field.id(), value.label(), value.place());
        Optional<ValueContent> found = value.in(content);
        if (found.isEmpty()) {
            if (!optionalLine(value)) {
                report(FormProblem.ProblemKind.MISSING, spot, 0);
            }
            return;
        }
        ValueFormat format =
                wanted != null && wanted.fits(value.type())
                        ? wanted
                        : ValueFormat.usual(value.type(), field.kind());
        AnswerFormatter.answer(field.kind(), found.get(), format)
                .ifPresent(answer -> put(spot, answer));
    }

    /** Printed lines that the plan does not need stay empty without a word. */
    private static boolean optionalLine(ApplicationValue value) {
        return value.key().matches("(expense|income|tool)\\.\\d.*|(category|incomeKind)\\..*");
    }

    /**
     * Where an answer goes.
     *
     * @param key of the answer; differs from the id of the field in rows of a growing table
     */
    record Spot(FormField field, String key, LocalText value, TaskPlace place) {}

    /** Puts the answer in its place if the field takes it, else reports why not. */
    void put(Spot spot, Answer answer) {
        FormField field = spot.field();
        if (field.kind() == FieldKind.CHOICE) {
            Optional<String> choice = ChoicePolicy.match(answer.text(), field.choices());
            if (choice.isEmpty()) {
                report(FormProblem.ProblemKind.NOT_A_CHOICE, spot, 0);
            }
            choice.ifPresent(text -> answers.put(spot.key(), new Answer.Text(text)));
        } else if (fits(field, answer)) {
            answers.put(spot.key(), answer);
        } else {
            report(FormProblem.ProblemKind.TOO_LONG, spot, length(answer.text()));
        }
    }

    /** Whether the field has room for the answer; a box always has. */
    static boolean fits(FormField field, Answer answer) {
        return answer instanceof Answer.Check
                || field.maxLength() == null
                || length(answer.text()) <= field.maxLength();
    }

    void report(FormProblem problem) {
        problems.add(problem);
    }

    private void report(FormProblem.ProblemKind kind, Spot spot, int length) {
        FormField field = spot.field();
        problems.add(
                new FormProblem(
                        kind,
                        field.id(),
                        labelOf(field),
                        spot.value(),
                        spot.place(),
                        length,
                        field.maxLength() == null ? 0 : field.maxLength(),
                        kind == FormProblem.ProblemKind.NOT_A_CHOICE
                                ? field.choices()
                                : List.of()));
    }

    private static String labelOf(FormField field) {
        if (!field.label().isBlank()) {
            return field.label();
        }
        return field.name().isBlank() ? field.id() : field.name();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    List<Map<LineValue, ValueContent>> lines(PlanLines list) {
        return LineReader.lines(list, content.application());
    }

    ReadForm form() {
        return form;
    }
}
