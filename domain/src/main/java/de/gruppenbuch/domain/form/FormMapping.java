package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which value of an application belongs into which field of a form.
 *
 * @param fields at most one for each field
 * @param tables at most one for each table; it wins over bindings of the fields in its bound
 *     columns
 */
public record FormMapping(List<Binding> fields, List<TableBinding> tables) {

    public FormMapping {
        fields = fields == null ? List.of() : List.copyOf(fields);
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    public static FormMapping empty() {
        return new FormMapping(List.of(), List.of());
    }

    public Optional<Binding> of(String field) {
        return fields.stream().filter(each -> each.field().equals(field)).findFirst();
    }

    public Optional<TableBinding> ofTable(String table) {
        return tables.stream().filter(each -> each.table().equals(table)).findFirst();
    }

    /** With this binding in place of an older one of the same field. */
    public FormMapping with(Binding binding) {
        List<Binding> changed = new ArrayList<>(without(binding.field()).fields());
        changed.add(binding);
        return new FormMapping(changed, tables);
    }

    public FormMapping without(String field) {
        return new FormMapping(
                fields.stream().filter(each -> !each.field().equals(field)).toList(), tables);
    }

    /** With this binding in place of an older one of the same table. */
    public FormMapping with(TableBinding binding) {
        List<TableBinding> changed = new ArrayList<>(withoutTable(binding.table()).tables());
        changed.add(binding);
        return new FormMapping(fields, changed);
    }

    public FormMapping withoutTable(String table) {
        return new FormMapping(
                fields, tables.stream().filter(each -> !each.table().equals(table)).toList());
    }

    /** With the bindings of the other where this one has none. */
    public FormMapping filledUpFrom(FormMapping other) {
        FormMapping result = this;
        for (Binding binding : other.fields()) {
            result = result.of(binding.field()).isPresent() ? result : result.with(binding);
        }
        for (TableBinding binding : other.tables()) {
            result = result.ofTable(binding.table()).isPresent() ? result : result.with(binding);
        }
        return result;
    }

    /** Whether the field is filled by its table. */
    public boolean coveredByTable(FormField field) {
        return field.spot() != null
                && ofTable(field.spot().tableId())
                        .flatMap(table -> table.column(field.spot().column()))
                        .isPresent();
    }
}
