package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormTable;
import java.util.List;

/** Rows of a table that ask for the same. */
record WordList(String id, String title, List<String> columns, boolean growing, int rows) {

    FormTable table() {
        return new FormTable(id, title, growing ? 1 : rows, growing, columns);
    }
}
