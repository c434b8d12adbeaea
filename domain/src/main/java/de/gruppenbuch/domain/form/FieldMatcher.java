package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pairs the fields of two versions of a form, surest pairs first. */
final class FieldMatcher {

    /** Below this, labels are rather different fields than one that was renamed. */
    private static final double ALIKE = 0.62;

    private final List<FormField> before;
    private final List<FormField> after;
    private final Map<FormField, FormField> found = new LinkedHashMap<>();
    private final Set<FormField> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private FieldMatcher(List<FormField> before, List<FormField> after) {
        this.before = before;
        this.after = after;
    }

    static Map<FormField, FormField> match(List<FormField> before, List<FormField> after) {
        FieldMatcher matcher = new FieldMatcher(before, after);
        matcher.byKey(FormField::name);
        matcher.byKey(field -> LabelText.normal(field.label()));
        matcher.byLikeness();
        matcher.byPlace();
        return matcher.found;
    }

    /** Fields with the same key; of several with one key the first goes with the first. */
    private void byKey(Function<FormField, String> key) {
        for (FormField field : before) {
            String wanted = key.apply(field);
            if (!wanted.isBlank() && !found.containsKey(field)) {
                free().filter(other -> key.apply(other).equals(wanted))
                        .filter(other -> compatible(field, other))
                        .findFirst()
                        .ifPresent(other -> pair(field, other));
            }
        }
    }

    /** A pair that may be one field. */
    private record Pair(FormField before, FormField after, double score) {}

    private void byLikeness() {
        List<Pair> pairs = new ArrayList<>();
        for (FormField field : before) {
            if (!found.containsKey(field)) {
                free().filter(other -> compatible(field, other))
                        .map(other -> new Pair(field, other, alike(field, other)))
                        .filter(pair -> pair.score() >= ALIKE)
                        .forEach(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.before()) && !taken.contains(pair.after())) {
                pair(pair.before(), pair.after());
            }
        }
    }

    /** Labels count most; the further apart, the less likely. */
    private double alike(FormField field, FormField other) {
        double labels =
                LabelText.similarity(
                        LabelText.normal(field.label()), LabelText.normal(other.label()));
        double apart =
                Math.abs(
                        (double) before.indexOf(field) / before.size()
                                - (double) after.indexOf(other) / after.size());
        return labels - 0.2 * apart;
    }

    /** Fields without any words: those at the very same place. */
    private void byPlace() {
        for (FormField field : before) {
            if (!found.containsKey(field) && field.label().isBlank() && field.name().isBlank()) {
                free().filter(other -> other.label().isBlank() && other.name().isBlank())
                        .filter(other -> compatible(field, other))
                        .filter(other -> samePlace(field, other))
                        .findFirst()
                        .ifPresent(other -> pair(field, other));
            }
        }
    }

    private static boolean samePlace(FormField field, FormField other) {
        return field.place().equals(other.place())
                && (field.place().cell() != null
                        || field.place().box() != null
                        || field.id().equals(other.id()));
    }

    private static boolean compatible(FormField field, FormField other) {
        boolean box = field.kind() == FieldKind.CHECK;
        boolean table = field.spot() != null;
        return box == (other.kind() == FieldKind.CHECK)
                && table == (other.spot() != null)
                && (!table || sameRow(field.spot(), other.spot()));
    }

    private static boolean sameRow(TableSpot spot, TableSpot other) {
        return spot.row() == other.row();
    }

    private Stream<FormField> free() {
        return after.stream().filter(field -> !taken.contains(field));
    }

    private void pair(FormField field, FormField other) {
        found.put(field, other);
        taken.add(other);
    }
}
