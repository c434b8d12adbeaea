package de.gruppenbuch.domain.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Made-up values for a trial print. */
public final class SampleValues {

    private SampleValues() {}

    /** The same for each print; nobody real stands in it. */
    public static LetterValues of(LetterKind kind) {
        LetterVocabulary vocabulary = kind.vocabulary();
        Map<String, String> texts = new HashMap<>();
        vocabulary.texts().forEach(name -> texts.put(name, LetterTexts.example(kind, name)));
        Map<String, List<Map<String, String>>> lists = new HashMap<>();
        vocabulary.lists().forEach((list, columns) -> lists.put(list, rows(List.copyOf(columns))));
        Map<String, String> pictures = new HashMap<>();
        vocabulary.pictures().forEach(name -> pictures.put(name, LetterTexts.example(name)));
        return new LetterValues(texts, lists, pictures);
    }

    private static List<Map<String, String>> rows(List<String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String column : columns) {
            String[] values = LetterTexts.example(column).split("\\|");
            for (int row = 0; row < values.length; row++) {
                if (rows.size() <= row) {
                    rows.add(new HashMap<>());
                }
                rows.get(row).put(column, values[row]);
            }
        }
        return rows.stream().map(Map::copyOf).toList();
    }
}
