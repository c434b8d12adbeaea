package de.gruppenbuch.reports.form;

import java.util.List;

/** A block of a form; its number is the first part of the numbers of its entries. */
public record FormSection(String number, String title, List<FormEntry> entries) {

    static FormSection of(String number, String key, FormEntry... entries) {
        return new FormSection(number, FormTexts.text(key), List.of(entries));
    }

    /** For example {@code 3 Angaben zur Gruppe}. */
    public String heading() {
        return number + "  " + title;
    }
}
