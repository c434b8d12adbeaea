package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.ApplicationValue;
import java.util.Locale;

/**
 * A value that a field can be bound to, in the list beside the form.
 *
 * @param label for example {@code Konto › IBAN}
 * @param search the label in lower case, for the search field
 */
public record ValueChoice(String key, String type, String label, String search, boolean chosen) {

    static ValueChoice of(ApplicationValue value, String label, boolean chosen) {
        return new ValueChoice(
                value.key(), value.type().name(), label, label.toLowerCase(Locale.GERMAN), chosen);
    }
}
