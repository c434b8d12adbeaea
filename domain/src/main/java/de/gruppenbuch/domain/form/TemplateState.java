package de.gruppenbuch.domain.form;

import java.time.LocalDate;

/** Whether a form counts on a day. */
public enum TemplateState {
    COMING,
    IN_FORCE,
    RETIRED;

    /**
     * Both days are included.
     *
     * @param until null for no end
     */
    public static TemplateState on(LocalDate day, LocalDate from, LocalDate until) {
        if (day.isBefore(from)) {
            return COMING;
        }
        return until != null && day.isAfter(until) ? RETIRED : IN_FORCE;
    }
}
