package de.gruppenbuch.reports.word;

import de.gruppenbuch.reports.form.FormValue;

/** One cell of a table: text, where line breaks are kept, and its look. */
record WordCell(String text, WordStyle style) {

    static WordCell text(String text) {
        return new WordCell(text, WordStyle.TABLE_TEXT);
    }

    static WordCell label(String text) {
        return new WordCell(text, WordStyle.TABLE_LABEL);
    }

    static WordCell amount(String text) {
        return new WordCell(text, WordStyle.TABLE_AMOUNT);
    }

    /** A missing answer looks like one. */
    static WordCell of(FormValue value) {
        return new WordCell(
                value.german(),
                value instanceof FormValue.Missing
                        ? WordStyle.TABLE_MISSING
                        : WordStyle.TABLE_TEXT);
    }
}
