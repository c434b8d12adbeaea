package de.gruppenbuch.domain.form;

import java.util.List;

/**
 * What becomes of a mapping in the next version of a form.
 *
 * @param fields in the order of the new form, lost ones at the end
 * @param tables likewise
 */
public record CarryOver(List<FieldMove> fields, List<TableMove> tables) {

    /** What became of a field or table. */
    public enum MoveKind {
        KEPT,
        /** Stands elsewhere or is called something else. */
        MOVED,
        NEW,
        LOST
    }

    /**
     * @param before null for a new field
     * @param after null for a lost one
     * @param binding what belonged into it; null if nobody had decided
     */
    public record FieldMove(MoveKind kind, FormField before, FormField after, Binding binding) {}

    /**
     * @param before null for a new table
     * @param after null for a lost one
     * @param binding what filled it; null if nothing did
     */
    public record TableMove(
            MoveKind kind, FormTable before, FormTable after, TableBinding binding) {}

    public CarryOver {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }

    /** Fields of one kind. */
    public List<FieldMove> of(MoveKind kind) {
        return fields.stream().filter(move -> move.kind() == kind).toList();
    }

    /** Tables of one kind. */
    public List<TableMove> tablesOf(MoveKind kind) {
        return tables.stream().filter(move -> move.kind() == kind).toList();
    }

    /** The mapping of the new form, with everything that was found again. */
    public FormMapping mapping() {
        List<Binding> bindings =
                fields.stream()
                        .filter(move -> move.after() != null && move.binding() != null)
                        .map(move -> move.binding().at(move.after().id()))
                        .toList();
        List<TableBinding> tableBindings =
                tables.stream()
                        .filter(move -> move.after() != null && move.binding() != null)
                        .map(move -> move.binding().at(move.after().id()))
                        .toList();
        return new FormMapping(bindings, tableBindings);
    }
}
