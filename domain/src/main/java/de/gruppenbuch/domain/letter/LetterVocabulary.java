package de.gruppenbuch.domain.letter;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a template of a kind may use between double braces.
 *
 * @param texts names of single values; each can also be a condition
 * @param lists names of lists with the names of their columns
 * @param pictures names that may stand in the alternative text of a picture, which is then replaced
 */
public record LetterVocabulary(
        Set<String> texts, Map<String, Set<String>> lists, Set<String> pictures) {

    public LetterVocabulary {
        texts = Set.copyOf(texts);
        lists = Map.copyOf(lists);
        pictures = Set.copyOf(pictures);
    }

    /** Every name, in order, for suggestions. */
    public Set<String> all() {
        Set<String> names = new TreeSet<>(texts);
        names.addAll(pictures);
        lists.forEach(
                (list, columns) -> {
                    names.add(list);
                    names.addAll(columns);
                });
        return names;
    }
}
