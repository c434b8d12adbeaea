package de.gruppenbuch.domain.funding;

import java.util.List;

/**
 * Something that is missing or wrong in an application.
 *
 * @param code key of the text, for example {@code MEMBERS_TOO_FEW}; texts in bundle funding as
 *     {@code funding.task.CODE}
 * @param arguments for the text
 * @param blocking false for a warning that does not make the application incomplete
 * @param place where it is put right
 * @param source law, guideline or Land rule with year
 */
public record OpenTask(
        String code, List<String> arguments, boolean blocking, TaskPlace place, String source) {}
