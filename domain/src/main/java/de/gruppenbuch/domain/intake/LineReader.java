package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.group.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one list. */
final class LineReader {

    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    private final Map<String, Optional<String>> topicCodes = new HashMap<>();
    private final ImportChoices choices;
    private final List<Topic> topics;

    LineReader(ImportChoices choices, List<Topic> topics) {
        this.choices = choices;
        this.topics = topics;
        for (int column = 0; column < choices.columns().size(); column++) {
            columns.putIfAbsent(choices.columns().get(column), column);
        }
    }

    ReadLine read(ImportLine line) {
        List<ImportProblem> misread = new ArrayList<>();
        String topic = cell(line, ImportField.TOPIC);
        String topicCode = topic.isEmpty() ? null : topicCode(topic);
        if (!topic.isEmpty() && topicCode == null) {
            misread.add(
                    ImportProblem.of(
                            line.number(), ImportField.TOPIC, "import.topic.unknown", topic));
        }
        MeetingMode meeting = meeting(line, misread);
        String[] person = person(line);
        RegisterGroup group =
                new RegisterGroup(
                        cell(line, ImportField.NAME),
                        topicCode,
                        detail(line, topic),
                        ImportValuePolicy.postalCode(cell(line, ImportField.POSTAL_CODE)),
                        cell(line, ImportField.CITY),
                        meeting,
                        person[0],
                        person[1],
                        blankToNull(ImportValuePolicy.email(cell(line, ImportField.EMAIL))),
                        blankToNull(cell(line, ImportField.PHONE)),
                        choices.consent(),
                        List.of());
        boolean unknown = !topic.isEmpty() && topicCode == null;
        return new ReadLine(line.number(), group, misread, unknown ? topic : "");
    }

    /** Where a problem of a property shows in the file. */
    ImportField field(String property) {
        ImportField field = ImportField.of(property);
        boolean person = field == ImportField.FIRST_NAME || field == ImportField.LAST_NAME;
        return person
                        && !columns.containsKey(field)
                        && columns.containsKey(ImportField.CONTACT_NAME)
                ? ImportField.CONTACT_NAME
                : field;
    }

    private String topicCode(String word) {
        return topicCodes
                .computeIfAbsent(
                        word,
                        unread ->
                                Optional.ofNullable(choices.topics().get(unread))
                                        .or(() -> ImportValuePolicy.topic(unread, topics)))
                .orElse(null);
    }

    /** A word that somebody had to find a topic for tells more than the topic does. */
    private String detail(ImportLine line, String topic) {
        String detail = cell(line, ImportField.TOPIC_DETAIL);
        return detail.isEmpty() && choices.topics().containsKey(topic)
                ? topic
                : blankToNull(detail);
    }

    private MeetingMode meeting(ImportLine line, List<ImportProblem> misread) {
        String cell = cell(line, ImportField.MEETING);
        if (cell.isEmpty()) {
            return choices.meetingMode();
        }
        Optional<MeetingMode> mode = ImportValuePolicy.meetingMode(cell);
        if (mode.isEmpty()) {
            misread.add(
                    ImportProblem.of(
                            line.number(), ImportField.MEETING, "import.meeting.unknown", cell));
        }
        return mode.orElse(null);
    }

    private String[] person(ImportLine line) {
        String[] whole = ImportValuePolicy.person(cell(line, ImportField.CONTACT_NAME));
        String first = cell(line, ImportField.FIRST_NAME);
        String last = cell(line, ImportField.LAST_NAME);
        return new String[] {first.isEmpty() ? whole[0] : first, last.isEmpty() ? whole[1] : last};
    }

    private String cell(ImportLine line, ImportField field) {
        Integer column = columns.get(field);
        return column == null ? "" : ImportText.clean(line.cell(column));
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
