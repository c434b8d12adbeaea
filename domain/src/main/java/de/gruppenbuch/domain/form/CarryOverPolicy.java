package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.form.CarryOver.FieldMove;
import de.gruppenbuch.domain.form.CarryOver.MoveKind;
import de.gruppenbuch.domain.form.CarryOver.TableMove;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the fields of a form again in its next version: by the name that its author gave, by label,
 * by how alike labels are, and by position. Nothing is taken over without a person who confirms.
 */
public final class CarryOverPolicy {

    private CarryOverPolicy() {}

    /**
     * @param mapping of the older form
     */
    public static CarryOver compare(ReadForm before, FormMapping mapping, ReadForm after) {
        Map<FormField, FormField> found = FieldMatcher.match(before.fields(), after.fields());
        Set<FormField> inOrder = LongestOrder.of(found, before.fields(), after.fields());
        List<FieldMove> moves = new ArrayList<>();
        for (FormField field : after.fields()) {
            FormField old = key(found, field);
            add(
                    moves,
                    new FieldMove(kind(old, field, inOrder), old, field, of(mapping, old, field)));
        }
        for (FormField field : before.fields()) {
            if (!found.containsKey(field)) {
                add(
                        moves,
                        new FieldMove(
                                MoveKind.LOST, field, null, mapping.of(field.id()).orElse(null)));
            }
        }
        return new CarryOver(moves, tables(before, mapping, after));
    }

    private static MoveKind kind(FormField old, FormField field, Set<FormField> inOrder) {
        if (old == null) {
            return MoveKind.NEW;
        }
        return moved(old, field) || !inOrder.contains(old) ? MoveKind.MOVED : MoveKind.KEPT;
    }

    /** Cells of a table without a binding of their own are told of by their table. */
    private static void add(List<FieldMove> moves, FieldMove move) {
        FormField field = move.after() == null ? move.before() : move.after();
        if (field.spot() == null || move.binding() != null) {
            moves.add(move);
        }
    }

    /** Another kind of field wants another format. */
    private static Binding of(FormMapping mapping, FormField old, FormField field) {
        if (old == null) {
            return null;
        }
        Binding binding = mapping.of(old.id()).orElse(null);
        if (binding == null || old.kind() == field.kind()) {
            return binding;
        }
        return ApplicationValues.find(binding.value())
                .map(value -> Binding.of(field, value))
                .orElse(binding);
    }

    private static boolean moved(FormField old, FormField field) {
        return !LabelText.normal(old.label()).equals(LabelText.normal(field.label()))
                || !Objects.equals(old.place().page(), field.place().page())
                || !Objects.equals(old.place().sheet(), field.place().sheet());
    }

    private static FormField key(Map<FormField, FormField> found, FormField value) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<TableMove> tables(ReadForm before, FormMapping mapping, ReadForm after) {
        List<TableMove> moves = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FormTable table : after.tables()) {
            FormTable old = like(table, before.tables(), taken);
            if (old == null) {
                moves.add(new TableMove(MoveKind.NEW, null, table, null));
            } else {
                taken.add(old.id());
                boolean same = old.label().equals(table.label()) && columnsAlike(old, table);
                moves.add(
                        new TableMove(
                                same ? MoveKind.KEPT : MoveKind.MOVED,
                                old,
                                table,
                                mapping.ofTable(old.id())
                                        .map(binding -> columns(binding, old, table))
                                        .orElse(null)));
            }
        }
        before.tables().stream()
                .filter(table -> !taken.contains(table.id()))
                .forEach(
                        table ->
                                moves.add(
                                        new TableMove(
                                                MoveKind.LOST,
                                                table,
                                                null,
                                                mapping.ofTable(table.id()).orElse(null))));
        return moves;
    }

    /** The most alike table that is still free; null if none is alike enough. */
    private static FormTable like(FormTable table, List<FormTable> old, Set<String> taken) {
        FormTable best = null;
        double most = 0.5;
        for (FormTable each : old) {
            double alike = LabelText.similarity(words(each), words(table));
            if (!taken.contains(each.id()) && alike > most) {
                best = each;
                most = alike;
            }
        }
        return best;
    }

    private static String words(FormTable table) {
        return LabelText.normal(table.label() + " " + String.join(" ", table.columns()));
    }

    private static boolean columnsAlike(FormTable one, FormTable other) {
        return one.columns().stream()
                .map(LabelText::normal)
                .toList()
                .equals(other.columns().stream().map(LabelText::normal).toList());
    }

    /** Columns follow their headings; without a heading they stay where they were. */
    private static TableBinding columns(TableBinding binding, FormTable old, FormTable table) {
        List<ColumnBinding> columns = new ArrayList<>();
        for (ColumnBinding each : binding.columns()) {
            String heading = heading(old, each.column());
            int column = each.column();
            for (int i = 0; !heading.isEmpty() && i < table.columns().size(); i++) {
                if (heading.equals(heading(table, i))) {
                    column = i;
                }
            }
            columns.add(new ColumnBinding(column, each.value(), each.format()));
        }
        return new TableBinding(table.id(), binding.lines(), columns);
    }

    private static String heading(FormTable table, int column) {
        return column < table.columns().size() ? LabelText.normal(table.columns().get(column)) : "";
    }
}
