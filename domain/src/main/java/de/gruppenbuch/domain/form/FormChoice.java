package de.gruppenbuch.domain.form;

import java.time.Instant;

/**
 * A form that an application can be filled into.
 *
 * @param usedAt when it was filled into it last; null if never
 * @param outdated whether a version in force exists that the application does not use yet
 */
public record FormChoice(TemplateRow template, Instant usedAt, boolean outdated) {

    public boolean used() {
        return usedAt != null;
    }
}
