package de.gruppenbuch.domain.form;

import java.util.List;

/**
 * Rows of a form that ask for the same, for example the cost plan.
 *
 * @param id stable while the file is the same
 * @param label heading above the table, may be empty
 * @param rows how many rows the form has; of a growing table 1, as many as needed are made of it
 * @param growing whether the file itself repeats the row (Word's repeating section)
 * @param columns headings in order, empty where there is none
 */
public record FormTable(String id, String label, int rows, boolean growing, List<String> columns) {

    public FormTable {
        columns = List.copyOf(columns);
    }
}
