package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * Something that is missing or wrong in an application.
 *
 * @param code stable name, for example {@code MEMBERS_TOO_FEW}
 * @param text what is missing and what to do
 * @param blocking false for a warning that does not make the application incomplete
 * @param place where it is put right
 * @param source law, guideline or Land rule with year
 */
public record OpenTask(
        String code, LocalText text, boolean blocking, TaskPlace place, String source) {}
