package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.BindingState;
import de.gruppenbuch.domain.form.FormField;

/**
 * A field of a form as the page shows it.
 *
 * @param value what belongs into it or is suggested, in words; empty if nothing is
 * @param query part of the address that selects it
 */
public record FieldSpot(
        FormField field, BindingState state, String value, String query, boolean selected) {

    /** Label, or the technical name of a field that has none. */
    public String name() {
        if (!field.label().isBlank()) {
            return field.label();
        }
        return field.name().isBlank() ? field.id() : field.name();
    }
}
