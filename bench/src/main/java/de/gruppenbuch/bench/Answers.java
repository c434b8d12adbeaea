package de.gruppenbuch.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up answers, the same for every candidate: short and long words, umlauts, signs of XML. */
final class Answers {

    static final int FIELDS = 60;
    static final int ROWS = 15;
    static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e");

    private static final List<String> WORDS =
            List.of(
                    "Gruppe „Leben mit Rheuma“ Musterstadt",
                    "Straße der Möglichkeiten 12",
                    "44137 Musterstadt",
                    "0231 5550199",
                    "Müller & Söhne <Saal 2>",
                    "Gruppentreffen, Öffentlichkeitsarbeit und Technik für Online-Treffen");

    /** More different documents than these tell nothing new. */
    static final int KEPT = 64;

    private static final Map<Integer, Map<String, String>> FIELDS_OF = new HashMap<>();
    private static final Map<Integer, List<Map<String, Object>>> ROWS_OF = new HashMap<>();

    private Answers() {}

    static String field(int index) {
        return "f" + index;
    }

    /** By field name; made beforehand, so that making them is not measured. */
    static Map<String, String> fields(int number) {
        return FIELDS_OF.computeIfAbsent(number % KEPT, Answers::makeFields);
    }

    /** Each row by column name; made beforehand as well. */
    static List<Map<String, Object>> rows(int number) {
        return ROWS_OF.computeIfAbsent(number % KEPT, Answers::makeRows);
    }

    private static Map<String, String> makeFields(int number) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int index = 1; index <= FIELDS; index++) {
            answers.put(field(index), value(index, number));
        }
        return answers;
    }

    private static List<Map<String, Object>> makeRows(int number) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (String column : COLUMNS) {
                cells.put(column, value(row * 7 + column.charAt(0), number + row));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String value(int index, int number) {
        return WORDS.get(index % WORDS.size()) + " " + (number * 31L + index);
    }
}
