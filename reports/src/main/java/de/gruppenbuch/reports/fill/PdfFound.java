package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.fill.PdfPlaces.Spot;
import java.util.List;

/**
 * A field of a PDF that can be filled.
 *
 * @param index place in the library's walk through the tree of fields, counted from 0
 * @param name full technical name
 * @param label words beside it
 * @param spots where it is shown, one a widget, at least one
 * @param options what can be chosen
 * @param free whether words of one's own can be written where there are choices
 * @param maxLength null if any length goes
 */
record PdfFound(
        int index,
        String name,
        FieldKind kind,
        String label,
        List<Spot> spots,
        String value,
        List<Option> options,
        boolean free,
        Integer maxLength) {

    /**
     * @param shown what a person reads
     * @param stored what stands in the file
     */
    record Option(String shown, String stored) {

        boolean is(String text) {
            return shown.equals(text) || stored.equals(text);
        }
    }

    String id() {
        return "f" + (index + 1);
    }

    /** Whether an answer can be given; several choices are parted by the end of a line. */
    boolean takes(String answer) {
        return options.isEmpty()
                || free
                || answer.isEmpty()
                || answer.lines().allMatch(line -> options.stream().anyMatch(o -> o.is(line)));
    }

    /** An answer that fits. */
    Answer sample() {
        return switch (kind) {
            case CHECK -> new Answer.Check(true);
            case CHOICE -> new Answer.Text(options.isEmpty() ? "" : options.get(0).shown());
            case TEXT, DATE -> new Answer.Text("1");
        };
    }

    Spot spot() {
        return spots.get(0);
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
                spot().place(),
                value,
                options.stream().map(Option::shown).toList(),
                maxLength,
                cell);
    }
}
