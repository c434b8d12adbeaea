package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import java.util.Map;

/** A form that was taken apart once and can be filled as often as wanted, by many threads. */
public interface FormFiller {

    /**
     * The form with the answers; everything else is as it came.
     *
     * @param answers by field id, rows of growing tables by {@link Answer#key}; a field without an
     *     answer stays as it is
     * @throws IllegalArgumentException for the id of no field
     */
    byte[] fill(Map<String, Answer> answers);
}
