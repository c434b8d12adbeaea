package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which versions of a funder's forms an application is offered. */
final class FormChoicePolicy {

    private FormChoicePolicy() {}

    /**
     * Of each kind the version that the application was filled into last, and the newest version in
     * force if that is another one; of annexes, of which a funder can have many, all.
     *
     * @param fitting forms of the application's funder, year and kind of money
     * @param uses of the application, last used first
     */
    static List<FormChoice> choose(List<TemplateRow> fitting, List<FormUse> uses) {
        List<FormChoice> choices = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            List<TemplateRow> ofKind = fitting.stream().filter(row -> row.kind() == kind).toList();
            if (kind == FormKind.ANNEX) {
                ofKind.forEach(row -> annex(row, uses).ifPresent(choices::add));
                continue;
            }
            Optional<FormUse> last =
                    uses.stream()
                            .filter(use -> find(ofKind, use.templateId()).isPresent())
                            .findFirst();
            Optional<TemplateRow> newest =
                    ofKind.stream()
                            .filter(row -> row.state() == TemplateState.IN_FORCE)
                            .max(
                                    Comparator.comparing(TemplateRow::validFrom)
                                            .thenComparing(TemplateRow::id));
            last.flatMap(use -> find(ofKind, use.templateId()))
                    .ifPresent(
                            row ->
                                    choices.add(
                                            new FormChoice(
                                                    row,
                                                    last.get().usedAt(),
                                                    newest.filter(it -> it.id() != row.id())
                                                            .isPresent())));
            newest.filter(row -> last.filter(use -> use.templateId() == row.id()).isEmpty())
                    .ifPresent(row -> choices.add(new FormChoice(row, null, false)));
        }
        return choices;
    }

    private static Optional<TemplateRow> find(List<TemplateRow> rows, long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    private static Optional<FormChoice> annex(TemplateRow row, List<FormUse> uses) {
        Optional<FormUse> use = uses.stream().filter(it -> it.templateId() == row.id()).findFirst();
        return use.isPresent() || row.state() == TemplateState.IN_FORCE
                ? Optional.of(new FormChoice(row, use.map(FormUse::usedAt).orElse(null), false))
                : Optional.empty();
    }
}
