package de.gruppenbuch.domain.dispatch;

import java.time.LocalDate;

/**
 * An application that was put out and not posted.
 *
 * @param postBy last day on which posting is safe; null if the deadline is not known
 * @param late whether that day has passed
 */
public record ApplicationToPost(
        long id, String number, String groupName, LocalDate postBy, boolean late) {}
