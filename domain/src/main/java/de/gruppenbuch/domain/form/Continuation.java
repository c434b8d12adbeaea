package de.gruppenbuch.domain.form;

import java.util.List;

/**
 * Lines that found no room in a table of the form.
 *
 * @param title heading of the table in the form, or the name of the list
 * @param headings German headings of the columns
 * @param rows texts as they are written on paper, one for each heading
 * @param amountColumn index of the column with the amounts; -1 if there is none
 * @param sumCents sum of the amounts of these lines
 */
public record Continuation(
        String title,
        List<String> headings,
        List<List<String>> rows,
        int amountColumn,
        long sumCents) {

    public Continuation {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
