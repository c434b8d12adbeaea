package de.gruppenbuch.reports.form;

/**
 * One numbered line of a form.
 *
 * @param number for example {@code 3.2}
 */
public record FormEntry(String number, String label, FormValue value) {

    static FormEntry of(String number, String key, FormValue value) {
        return new FormEntry(number, FormTexts.text(key), value);
    }
}
