package de.gruppenbuch.domain.form;

import java.util.List;

/**
 * One place of a form that takes an answer.
 *
 * @param id stable while the file is the same; unique in the form
 * @param name technical name that the form's author gave (tag, bookmark, AcroForm name, defined
 *     name); empty where there is none
 * @param label words beside the field; never null, may be empty
 * @param currentValue what stands in it as it came, empty if nothing; of a check box {@code true}
 *     or {@code false}
 * @param choices what can be chosen, in order; empty unless the kind is {@code CHOICE}
 * @param maxLength most characters that the form allows, null if it sets no limit
 * @param spot place in a table of like rows, null outside of one
 */
public record FormField(
        String id,
        String name,
        FieldKind kind,
        String label,
        FieldPlace place,
        String currentValue,
        List<String> choices,
        Integer maxLength,
        TableSpot spot) {

    public FormField {
        choices = List.copyOf(choices);
    }
}
