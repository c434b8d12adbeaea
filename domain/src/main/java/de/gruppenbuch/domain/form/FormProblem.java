package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * Something that keeps a form from being filled well.
 *
 * @param field id of the field, or of the table
 * @param label its label in the form, or its name or id if it has none
 * @param value name of the value that belongs there
 * @param place where the value is put right
 * @param length how long the text is; 0 if length is not the matter
 * @param limit how long it may be; of a table how many rows the form has
 * @param choices what the form would take; empty if that is not the matter
 */
public record FormProblem(
        ProblemKind kind,
        String field,
        String label,
        LocalText value,
        TaskPlace place,
        int length,
        int limit,
        List<String> choices) {

    /** What is the matter. */
    public enum ProblemKind {
        /** The text does not fit into the field; never cut, so the form is not filled. */
        TOO_LONG,
        /** The form offers no choice that says this; the form is not filled. */
        NOT_A_CHOICE,
        /** The application has no such value yet; the field stays empty. */
        MISSING,
        /** More lines than rows; the others go to the continuation sheet. */
        MORE_LINES_THAN_ROWS
    }

    public FormProblem {
        choices = List.copyOf(choices);
    }

    /** Whether the form cannot be given out with it. */
    public boolean blocking() {
        return kind == ProblemKind.TOO_LONG || kind == ProblemKind.NOT_A_CHOICE;
    }
}
