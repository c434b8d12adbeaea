package de.gruppenbuch.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up answers of the Excel form by the names of {@link ExcelTemplate#cells()}. */
final class ExcelAnswers {

    private static final Map<Integer, Map<String, String>> KNOWN = new HashMap<>();

    private ExcelAnswers() {}

    /** Made beforehand, so that making them is not measured. */
    static Map<String, String> of(int number) {
        return KNOWN.computeIfAbsent(number % Answers.KEPT, ExcelAnswers::make);
    }

    private static Map<String, String> make(int number) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> words = Answers.fields(number);
        ExcelTemplate.cells()
                .values()
                .forEach(
                        name ->
                                answers.put(
                                        name,
                                        ExcelTemplate.numeric(name)
                                                ? String.valueOf(
                                                        100 + (number + name.hashCode()) % 90)
                                                : words.get(
                                                        Answers.field(1 + answers.size() % 60))));
        return answers;
    }

    /** Rows as jxls wants them. */
    static List<Map<String, Object>> rows(Map<String, String> answers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 1; row <= ExcelTemplate.ROWS; row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (String column : ExcelTemplate.COLUMNS) {
                String name = "r" + row + column;
                String answer = answers.get(name);
                cells.put(column, ExcelTemplate.numeric(name) ? Double.valueOf(answer) : answer);
            }
            rows.add(cells);
        }
        return rows;
    }
}
