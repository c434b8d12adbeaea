package de.gruppenbuch.domain.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects the values of a letter; names that its kind does not know are refused. */
final class ValueSheet {

    private final LetterVocabulary vocabulary;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();

    ValueSheet(LetterKind kind) {
        vocabulary = kind.vocabulary();
    }

    ValueSheet put(String name, Object value) {
        require(vocabulary.texts().contains(name), name);
        texts.put(name, value == null ? "" : value.toString());
        return this;
    }

    ValueSheet list(String name, List<Map<String, String>> rows) {
        require(vocabulary.lists().containsKey(name), name);
        lists.put(name, rows);
        return this;
    }

    ValueSheet picture(String name, String address) {
        require(vocabulary.pictures().contains(name), name);
        pictures.put(name, address);
        return this;
    }

    /**
     * @throws IllegalStateException if a name of the kind got no value, not even an empty one
     */
    LetterValues build() {
        TreeSet<String> missing = new TreeSet<>(vocabulary.texts());
        missing.addAll(vocabulary.lists().keySet());
        missing.addAll(vocabulary.pictures());
        missing.removeAll(texts.keySet());
        missing.removeAll(lists.keySet());
        missing.removeAll(pictures.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no value for " + missing);
        }
        return new LetterValues(texts, lists, pictures);
    }

    private static void require(boolean known, String name) {
        if (!known) {
            throw new IllegalArgumentException(name);
        }
    }
}
