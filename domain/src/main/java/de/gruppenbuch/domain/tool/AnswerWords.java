package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.CriterionAnswer;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Values of answers in words. */
final class AnswerWords {

    static final LocalText UNKNOWN = new LocalText("Nicht bekannt", "Unknown");

    private static final LocalText FREE = new LocalText("kostenlos", "free of charge");
    private static final Map<String, LocalText> PERIODS =
            Map.of(
                    "MONTH", new LocalText("im Monat", "a month"),
                    "YEAR", new LocalText("im Jahr", "a year"),
                    "ONCE", new LocalText("einmalig", "once"));
    private static final Map<String, LocalText> PARTIES =
            Map.of(
                    "PERSON", new LocalText("je Person", "per person"),
                    "GROUP", new LocalText("je Gruppe", "per group"),
                    "HOST", new LocalText("je einladende Person", "per host"),
                    "ROOM", new LocalText("je Raum", "per room"));
    private static final LocalText NOTHING = new LocalText("", "");

    private AnswerWords() {}

    static LocalText of(Criterion criterion, String value) {
        if (value.equals(CriterionAnswer.UNKNOWN)) {
            return UNKNOWN;
        }
        return switch (criterion.type()) {
            case CHOICE -> choice(criterion, value);
            case NUMBER -> new LocalText(value, value);
            case MONEY -> price(value);
            case DAY -> day(value);
        };
    }

    private static LocalText choice(Criterion criterion, String value) {
        return CatalogueBook.shipped().criterion(criterion).choices().stream()
                .filter(choice -> choice.code().equals(value))
                .map(CodedText::text)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static LocalText price(String value) {
        String[] parts = value.split(" ");
        BigDecimal amount = new BigDecimal(parts[0]);
        if (amount.signum() == 0) {
            return FREE;
        }
        LocalText period = part(PERIODS, parts, 1);
        LocalText party = part(PARTIES, parts, 2);
        return new LocalText(
                "%s € %s %s".formatted(parts[0].replace('.', ','), period.de(), party.de()).strip(),
                "€ %s %s %s".formatted(parts[0], period.en(), party.en()).strip());
    }

    private static LocalText part(Map<String, LocalText> words, String[] parts, int index) {
        return parts.length > index ? words.getOrDefault(parts[index], NOTHING) : NOTHING;
    }

    private static LocalText day(String value) {
        return value.length() == 10
                ? new LocalText(GermanDay.format(LocalDate.parse(value)), value)
                : new LocalText(value, value);
    }
}
