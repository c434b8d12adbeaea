package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.MeetingMode;
import java.util.List;
import java.util.Map;

/**
 * How a list is to be read.
 *
 * @param columns one for each heading
 * @param meetingMode counts where a row says nothing about it; null if that is an error
 * @param consent of all contact persons of the file; null until it is chosen
 * @param topics code of the topic for words that the catalogue does not have
 */
public record ImportChoices(
        List<ImportField> columns,
        MeetingMode meetingMode,
        Consent consent,
        Map<String, String> topics) {

    /** The same with another reading of columns. */
    ImportChoices with(ImportChoices other) {
        return new ImportChoices(other.columns, other.meetingMode, other.consent, topics);
    }
}
