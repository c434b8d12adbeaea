package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.HashMap;
import java.util.Map;

/** Does with a file whatever the product does with a form. */
public final class FormFuzz {

    private FormFuzz() {}

    /**
     * Reads, outlines, fills and reads again.
     *
     * @return whether the file was taken; what it cannot say is a refusal, anything else is thrown
     */
    public static boolean use(byte[] file) {
        ReadForm form;
        try {
            form = FormFiles.read(file);
        } catch (RuleViolatedException refused) {
            return false;
        }
        if (form.format() != FormFormat.PDF) {
            FormFiles.outline(file);
        }
        Map<String, Answer> answers = new HashMap<>();
        form.fields().forEach(field -> answers.put(field.id(), SampleAnswers.of(field)));
        FormFiles.read(FormFiles.filler(file).fill(answers));
        return true;
    }
}
