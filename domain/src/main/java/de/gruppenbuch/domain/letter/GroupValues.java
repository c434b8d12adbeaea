package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.group.EligibilityFacts;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.tool.ToolUseRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What a letter tells of a group, its contact persons and its tools. */
final class GroupValues {

    private GroupValues() {}

    static void put(ValueSheet sheet, GroupDetails group, List<ToolUseRow> uses) {
        EligibilityFacts facts = group.facts();
        sheet.put("gruppe.name", group.name())
                .put("gruppe.thema", topic(group))
                .put("gruppe.anschrift", group.address())
                .put("gruppe.strasse", group.street())
                .put("gruppe.plz", group.postalCode())
                .put("gruppe.ort", group.city())
                .put("gruppe.treffen", LetterTexts.word(group.meetingMode()))
                .put("gruppe.treffpunkt", group.meetingPlace())
                .put("gruppe.haeufigkeit", LetterTexts.word(facts.meetingFrequency()))
                .put("gruppe.seit", month(facts.foundedMonth()))
                .put("gruppe.mitglieder", facts.activeMembers())
                .put("gruppe.einzugsgebiet", facts.catchmentArea())
                .put("gruppe.internet", group.website())
                .put(
                        "gruppe.eingetragen",
                        GermanDay.format(group.registeredAt().atZone(ClockProducer.ZONE)));
        persons(sheet, group);
        sheet.list(
                "werkzeuge",
                uses.stream().filter(use -> !use.ended()).map(GroupValues::tool).toList());
    }

    private static void persons(ValueSheet sheet, GroupDetails group) {
        PersonDetails first = group.first();
        sheet.put("erste.person", first.fullName())
                .put(
                        "erste.person.anschrift",
                        LetterPolicy.row(
                                first.street(),
                                LetterPolicy.place(first.postalCode(), first.city())))
                .put("erste.person.telefon", first.phone())
                .put("erste.person.email", first.email())
                .put("zweite.person", group.second().map(PersonDetails::fullName).orElse(""))
                .put("zweite.person.telefon", group.second().map(PersonDetails::phone).orElse(""))
                .put("zweite.person.email", group.second().map(PersonDetails::email).orElse(""));
    }

    private static Map<String, String> tool(ToolUseRow use) {
        return Map.of(
                "werkzeug.name",
                use.offering().fullName().de(),
                "werkzeug.zweck",
                use.purpose() == null ? "" : use.purpose(),
                "werkzeug.bewertung",
                LetterTexts.word(use.offering().assessment().effectiveStatus()),
                "werkzeug.seit",
                use.since() == null ? "" : GermanDay.format(use.since()));
    }

    private static String topic(GroupDetails group) {
        String name = group.topic().name().de();
        return group.topicDetail().isBlank() ? name : name + ": " + group.topicDetail();
    }

    private static String month(YearMonth month) {
        return month == null ? "" : "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
