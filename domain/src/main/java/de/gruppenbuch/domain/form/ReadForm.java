package de.gruppenbuch.domain.form;

import java.util.List;

/**
 * What was found in the file of a form.
 *
 * @param fields in reading order
 */
public record ReadForm(FormFormat format, List<FormField> fields, List<FormTable> tables) {

    public ReadForm {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }
}
