package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.FundingTexts;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.group.LegalForm;
import de.gruppenbuch.domain.group.MeetingFrequency;
import de.gruppenbuch.domain.group.Publicity;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What decides whether a group can be funded. */
final class FactValues {

    private static final Pattern MONTH = Pattern.compile("(\\d{2})/(\\d{4})");
    private static final Pattern NONE =
            Pattern.compile("(?i)\\s*(nein|keine?[rs]?|nichts|-)\\.?\\s*");

    private FactValues() {}

    static List<ApplicationValue> all() {
        ValueList list =
                new ValueList("facts", TaskPlace.GROUP_FACTS)
                        .add("founded", ValueType.MONTH, s -> month(s.facts().founded()))
                        .count("activeMembers", s -> s.facts().activeMembers())
                        .count("averageParticipants", s -> s.facts().averageParticipants())
                        .count("meetingsLastYear", s -> s.facts().meetingsLastYear())
                        .choice("meetingFrequency", s -> s.facts().meetingFrequency())
                        .yesNo("openToNewMembers", s -> s.facts().openToNewMembers())
                        .yesNo("professionallyLed", s -> s.facts().professionallyLed())
                        .text("publicity", s -> String.join(", ", s.facts().publicity()))
                        .text("umbrellaOrganisation", s -> s.facts().umbrellaOrganisation())
                        .any(
                                "hasUmbrella",
                                s -> s.facts().umbrellaOrganisation(),
                                FactValues::saysNone)
                        .choice("legalForm", s -> s.facts().legalForm());
        for (MeetingFrequency frequency : MeetingFrequency.values()) {
            list.option(
                    "meetingFrequency." + frequency,
                    s -> s.facts().meetingFrequency(),
                    FundingTexts.word(frequency));
        }
        for (Publicity way : Publicity.values()) {
            String word = FundingTexts.word(way);
            list.yesNo("publicity." + way, s -> uses(s.facts(), word));
        }
        for (LegalForm form : LegalForm.values()) {
            list.option("legalForm." + form, s -> s.facts().legalForm(), FundingTexts.word(form));
        }
        return list.toList();
    }

    /** Whether a free text only says that there is nothing to say. */
    static boolean saysNone(String text) {
        return NONE.matcher(text).matches();
    }

    private static Boolean uses(FundingSnapshot.Facts facts, String word) {
        return facts.publicity().isEmpty() ? null : (Boolean) facts.publicity().contains(word);
    }

    private static ValueContent month(String text) {
        Matcher matcher = MONTH.matcher(text);
        return matcher.matches()
                ? new ValueContent.Month(
                        YearMonth.of(
                                Integer.parseInt(matcher.group(2)),
                                Integer.parseInt(matcher.group(1))))
                : null;
    }
}
