package de.gruppenbuch.reports.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A table to be written.
 *
 * @param title what screen readers say of it
 * @param widths of the columns in twentieths of a point; an A4 page between its margins has 9,638
 * @param header repeated on each page
 */
record WordTable(
        String title, List<Integer> widths, List<WordCell> header, List<List<WordCell>> rows) {

    static WordTable of(String title, List<Integer> widths, String... header) {
        List<WordCell> cells = new ArrayList<>();
        for (String text : header) {
            cells.add(new WordCell(text, WordStyle.TABLE_HEADER));
        }
        return new WordTable(title, widths, List.copyOf(cells), new ArrayList<>());
    }

    /** The same table, its last column being one of amounts. */
    WordTable withAmountsLast() {
        List<WordCell> cells = new ArrayList<>(header);
        int last = cells.size() - 1;
        cells.set(last, new WordCell(cells.get(last).text(), WordStyle.TABLE_HEADER_AMOUNT));
        return new WordTable(title, widths, List.copyOf(cells), rows);
    }

    void add(WordCell... cells) {
        rows.add(List.of(cells));
    }
}
