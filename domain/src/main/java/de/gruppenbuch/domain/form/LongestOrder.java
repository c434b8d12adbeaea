package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells fields that moved from those that only gave way to others. */
final class LongestOrder {

    private LongestOrder() {}

    /**
     * The most fields of the older form that still follow one another in the same order.
     *
     * @param found older field to newer one
     */
    static Set<FormField> of(
            Map<FormField, FormField> found, List<FormField> original, List<FormField> after) {
        List<FormField> before = new ArrayList<>(found.keySet());
        before.sort(Comparator.comparingInt(field -> after.indexOf(found.get(field))));
        int[] places = before.stream().mapToInt(original::indexOf).toArray();
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        int best = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<FormField> inOrder = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) {
            inOrder.add(before.get(i));
        }
        return inOrder;
    }
}
