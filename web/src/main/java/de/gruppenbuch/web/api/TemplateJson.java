package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FieldPlace;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.domain.form.TemplateDetails;
import java.util.List;

/** A form with its found fields in the API. */
public record TemplateJson(
        long id, FormFormat format, String sha256, List<Field> fields, List<FormTable> tables) {

    /**
     * @param page counted from 1, of a PDF; sheet and cell of an Excel file
     */
    public record Field(
            String id,
            String name,
            FieldKind kind,
            String label,
            Integer page,
            String sheet,
            String cell,
            FieldPlace.Box box,
            String currentValue,
            List<String> choices,
            Integer maxLength,
            TableSpot spot) {}

    static TemplateJson of(TemplateDetails template) {
        return new TemplateJson(
                template.row().id(),
                template.row().format(),
                template.sha256(),
                template.form().fields().stream().map(TemplateJson::field).toList(),
                template.form().tables());
    }

    private static Field field(FormField field) {
        FieldPlace place = field.place();
        return new Field(
                field.id(),
                field.name(),
                field.kind(),
                field.label(),
                place.page(),
                place.sheet(),
                place.cell(),
                place.box(),
                field.currentValue(),
                field.choices(),
                field.maxLength(),
                field.spot());
    }
}
