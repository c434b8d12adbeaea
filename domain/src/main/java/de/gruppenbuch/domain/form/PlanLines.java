package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.LineValue.AMOUNT;
import static de.gruppenbuch.domain.form.LineValue.ASSESSED_ON;
import static de.gruppenbuch.domain.form.LineValue.CATEGORY;
import static de.gruppenbuch.domain.form.LineValue.CONDITIONS;
import static de.gruppenbuch.domain.form.LineValue.DESCRIPTION;
import static de.gruppenbuch.domain.form.LineValue.JUSTIFICATION;
import static de.gruppenbuch.domain.form.LineValue.LABEL;
import static de.gruppenbuch.domain.form.LineValue.NUMBER;
import static de.gruppenbuch.domain.form.LineValue.PERIOD;
import static de.gruppenbuch.domain.form.LineValue.PURPOSE;
import static de.gruppenbuch.domain.form.LineValue.REQUEST;
import static de.gruppenbuch.domain.form.LineValue.SOURCE;
import static de.gruppenbuch.domain.form.LineValue.STATUS;
import static de.gruppenbuch.domain.form.LineValue.VENDOR;

import de.gruppenbuch.domain.funding.TaskPlace;
import java.util.List;

/** Lists of an application that fill the rows of a table. */
public enum PlanLines {
    EXPENSES(TaskPlace.PLAN, NUMBER, CATEGORY, LABEL, JUSTIFICATION, DESCRIPTION, AMOUNT, REQUEST),
    INCOMES(TaskPlace.PLAN, NUMBER, CATEGORY, LABEL, DESCRIPTION, AMOUNT),
    TOOLS(
            TaskPlace.TOOLS,
            NUMBER,
            LABEL,
            VENDOR,
            CATEGORY,
            PURPOSE,
            PERIOD,
            AMOUNT,
            STATUS,
            CONDITIONS,
            ASSESSED_ON,
            SOURCE,
            REQUEST);

    private final TaskPlace place;

    @SuppressWarnings("ImmutableEnumChecker") // made by an immutable factory
    private final List<LineValue> lineValues;

    PlanLines(TaskPlace place, LineValue... lineValues) {
        this.place = place;
        this.lineValues = List.of(lineValues);
    }

    /** What a line of this list has. */
    public List<LineValue> lineValues() {
        return lineValues;
    }

    /** Where a line is put right. */
    public TaskPlace place() {
        return place;
    }
}
