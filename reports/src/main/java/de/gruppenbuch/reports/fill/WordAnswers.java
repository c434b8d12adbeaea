package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import java.util.HashMap;
import java.util.Map;

/** The answers to a form, seen from one row of its growing tables. */
final class WordAnswers {

    private final Map<String, Answer> answers;

    /** How many rows each growing table gets. */
    private final Map<String, Integer> rows;

    private final int row;

    private WordAnswers(Map<String, Answer> answers, Map<String, Integer> rows, int row) {
        this.answers = answers;
        this.rows = rows;
        this.row = row;
    }

    /**
     * @param growing field ids to the id of the growing table they are in, null outside of one
     * @throws IllegalArgumentException for the id of no field
     */
    static WordAnswers of(Map<String, Answer> answers, Map<String, String> growing) {
        Map<String, Integer> rows = new HashMap<>();
        for (String key : answers.keySet()) {
            int mark = key.indexOf('#');
            String id = mark < 0 ? key : key.substring(0, mark);
            String table = growing.get(id);
            if (!growing.containsKey(id) || (mark >= 0 && table == null)) {
                throw new IllegalArgumentException("no field " + key);
            }
            if (mark >= 0) {
                rows.merge(table, row(key, mark), Math::max);
            }
        }
        return new WordAnswers(answers, rows, 1);
    }

    /** Null if the field stays as it is. */
    Answer of(String field) {
        return answers.get(Answer.key(field, row));
    }

    int row() {
        return row;
    }

    int rows(String table) {
        return rows.getOrDefault(table, 1);
    }

    WordAnswers inRow(int other) {
        return new WordAnswers(answers, rows, other);
    }

    private static int row(String key, int mark) {
        try {
            int row = Integer.parseInt(key.substring(mark + 1));
            if (row >= 2) {
                return row;
            }
        } catch (NumberFormatException noRow) {
            throw new IllegalArgumentException("no row " + key, noRow);
        }
        throw new IllegalArgumentException("no row " + key);
    }
}
