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
 * @param reference number of the request or application that it is about; empty if about none
 */
public record OpenTask(
        String code,
        LocalText text,
        boolean blocking,
        TaskPlace place,
        String source,
        String reference) {

    OpenTask about(String number) {
        return new OpenTask(code, text, blocking, place, source, number);
    }
}
