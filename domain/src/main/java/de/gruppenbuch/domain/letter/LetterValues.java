package de.gruppenbuch.domain.letter;

import java.util.List;
import java.util.Map;

/**
 * What is written into one letter.
 *
 * @param texts by name; lines are parted by {@code \n}; a name that is missing is empty
 * @param lists rows by the name of the list, each with texts by the name of the column
 * @param pictures addresses by the name of the picture, drawn as QR code
 */
public record LetterValues(
        Map<String, String> texts,
        Map<String, List<Map<String, String>>> lists,
        Map<String, String> pictures) {

    public LetterValues {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
        pictures = Map.copyOf(pictures);
    }

    public static LetterValues none() {
        return new LetterValues(Map.of(), Map.of(), Map.of());
    }

    /** Empty if there is no such value. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Rows of a list; none if there is no such list. */
    public List<Map<String, String>> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Whether a condition of this name holds: the text is not blank, the list not empty. */
    public boolean holds(String name) {
        return !text(name).isBlank() || !list(name).isEmpty();
    }
}
