package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Writes a value as an answer: in the wanted format, and of the kind that the field takes. */
final class AnswerFormatter {

    private AnswerFormatter() {}

    /**
     * @return empty if nothing is to be written, for example no cross into a text field; text for a
     *     choice may be none of the field's choices
     */
    static Optional<Answer> answer(FieldKind kind, ValueContent content, ValueFormat format) {
        if (content instanceof ValueContent.Decision decision) {
            return decision(kind, decision.yes(), format);
        }
        String text = text(content, format);
        if (kind == FieldKind.CHECK) {
            return Optional.of(new Answer.Check(!FactValues.saysNone(text)));
        }
        return Optional.of(typed(content, text));
    }

    /** How the value is written on paper. */
    static String text(ValueContent content, ValueFormat format) {
        if (content instanceof ValueContent.Money money) {
            return format == ValueFormat.WITHOUT_EURO
                    ? Euro.plain(money.cents())
                    : Euro.format(money.cents());
        }
        if (content instanceof ValueContent.Number number) {
            return String.valueOf(number.number());
        }
        if (content instanceof ValueContent.Day day) {
            return day(day.day(), format);
        }
        if (content instanceof ValueContent.Month month) {
            return day(month.month(), format);
        }
        if (content instanceof ValueContent.Decision decision) {
            return ValueTexts.german(decision.yes() ? "word.yes" : "word.no");
        }
        return words(((ValueContent.Words) content).text(), format);
    }

    private static Answer typed(ValueContent content, String text) {
        if (content instanceof ValueContent.Money money) {
            return new Answer.Amount(money.cents(), text);
        }
        if (content instanceof ValueContent.Number number) {
            return new Answer.Count(number.number(), text);
        }
        return content instanceof ValueContent.Day day
                ? new Answer.Day(day.day(), text)
                : new Answer.Text(text);
    }

    private static Optional<Answer> decision(FieldKind kind, boolean yes, ValueFormat format) {
        boolean ticked = yes != (format == ValueFormat.TICK_IF_NO);
        if (kind == FieldKind.CHECK) {
            return Optional.of(new Answer.Check(ticked));
        }
        if (format == ValueFormat.YES_NO_WORD || kind == FieldKind.CHOICE) {
            return Optional.of(new Answer.Text(ValueTexts.german(ticked ? "word.yes" : "word.no")));
        }
        return ticked
                ? Optional.of(new Answer.Text(ValueTexts.german("word.tick")))
                : Optional.empty();
    }

    private static String day(TemporalAccessor day, ValueFormat format) {
        return switch (format) {
            case DAY_MONTH_SHORT_YEAR -> pattern("dd.MM.uu", day);
            case MONTH_SLASH_YEAR -> pattern("MM/uuuu", day);
            case MONTH_NAME_YEAR -> pattern("MMMM uuuu", day);
            case YEAR_ONLY -> pattern("uuuu", day);
            case MONTH_ONLY -> pattern("MM", day);
            case DAY_ONLY -> pattern("dd", day);
            default -> GermanDay.format(day);
        };
    }

    private static String pattern(String pattern, TemporalAccessor day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMANY).format(day);
    }

    private static String words(String text, ValueFormat format) {
        return switch (format) {
            case ONE_LINE -> text.replaceAll("\\s*\\R\\s*", ", ");
            case CAPITALS -> text.toUpperCase(Locale.GERMANY);
            case IBAN_BLOCKS -> text.replaceAll("(.{4})(?=.)", "$1 ");
            case IBAN_AFTER_DE -> text.replaceFirst("^DE", "");
            default -> text;
        };
    }
}
