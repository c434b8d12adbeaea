package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FieldPlace;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.TableSpot;
import java.util.List;

/**
 * A cell that takes an answer.
 *
 * @param name that the author gave to it, may be empty
 * @param label words beside it
 * @param choices what the rule of the cell allows
 * @param maxLength null if any length goes
 */
record ExcelFound(
        ExcelSheet sheet,
        int row,
        int column,
        String name,
        FieldKind kind,
        String label,
        String value,
        List<String> choices,
        Integer maxLength) {

    static String id(ExcelSheet sheet, int row, int column) {
        return "s" + (sheet.index() + 1) + "-" + ExcelArea.address(row, column);
    }

    String id() {
        return id(sheet, row, column);
    }

    /** Whether an answer can be given. */
    boolean takes(String answer) {
        return choices.isEmpty() || answer.isEmpty() || choices.contains(answer);
    }

    /**
     * @param heading of its column, null outside of a table
     */
    FormField field(TableSpot cell, String heading) {
        return new FormField(
                id(),
                name,
                kind,
                heading == null || heading.isEmpty() ? label : heading,
                FieldPlace.cell(sheet.name(), ExcelArea.address(row, column)),
                value,
                choices,
                maxLength,
                cell);
    }
}
