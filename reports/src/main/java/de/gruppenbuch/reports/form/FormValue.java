package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.SafeText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An answer with its type, so that a spreadsheet gets real numbers and days. */
public sealed interface FormValue {

    /** As it is written on paper. */
    String german();

    /** Nobody gave an answer yet. */
    record Missing() implements FormValue {
        @Override
        public String german() {
            return FormTexts.text("missing");
        }
    }

    /** Words, never blank; lines are parted by {@code \n}. */
    record Text(String text) implements FormValue {
        @Override
        public String german() {
            return text;
        }
    }

    /**
     * @param cents euro cents
     */
    record Amount(long cents) implements FormValue {
        @Override
        public String german() {
            return Euro.format(cents);
        }
    }

    /** A number of people, meetings or the like, or a year. */
    record Count(long number) implements FormValue {
        @Override
        public String german() {
            return String.valueOf(number);
        }
    }

    /** A calendar day. */
    record Day(LocalDate day) implements FormValue {
        @Override
        public String german() {
            return GermanDay.format(day);
        }
    }

    /** Blank or null is missing. */
    static FormValue of(String text) {
        String safe = SafeText.of(text).strip();
        return safe.isEmpty() ? new Missing() : new Text(safe);
    }

    /** Null is missing. */
    static FormValue of(Integer number) {
        return number == null ? new Missing() : new Count(number);
    }

    /** Null is missing. */
    static FormValue of(LocalDate day) {
        return day == null ? new Missing() : new Day(day);
    }

    /** Null is missing. */
    static FormValue ofCents(Long cents) {
        return cents == null ? new Missing() : new Amount(cents);
    }

    /** Yes or no in German; null is missing. */
    static FormValue of(Boolean answer) {
        return answer == null ? new Missing() : new Text(FormTexts.text(answer ? "yes" : "no"));
    }

    /** Line under line; blank ones are left out. */
    static FormValue ofLines(Stream<String> lines) {
        return of(String.join("\n", notBlank(lines)));
    }

    /** Words parted by commas; blank ones are left out. */
    static FormValue ofList(Stream<String> words) {
        return of(String.join(", ", notBlank(words)));
    }

    private static List<String> notBlank(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).toList();
    }
}
