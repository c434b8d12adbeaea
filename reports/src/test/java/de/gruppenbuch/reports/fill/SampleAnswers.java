package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import java.time.LocalDate;

/** An answer that differs from what stands in a field. */
public final class SampleAnswers {

    private SampleAnswers() {}

    public static Answer of(FormField field) {
        return switch (field.kind()) {
            case TEXT -> new Answer.Text("Müller & Söhne <" + field.id() + ">");
            case DATE -> new Answer.Day(LocalDate.of(2027, 2, 1), "01.02.2027");
            case CHECK -> new Answer.Check(!Boolean.parseBoolean(field.currentValue()));
            case CHOICE -> new Answer.Text(field.choices().get(field.choices().size() - 1));
        };
    }
}
