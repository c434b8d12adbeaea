package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of sources as people type them: a day, a month or a year. */
final class SourceDatePolicy {

    private static final Pattern GERMAN =
            Pattern.compile("(?:(?:(\\d{1,2})\\.\\s*)?(\\d{1,2})\\.\\s*)?(\\d{4})");

    private SourceDatePolicy() {}

    /**
     * For example {@code 2021-02} for {@code 2.2021}; empty if it is no date. Form of dates:
     * catalogue rules 1.0 of 2026-11-23.
     *
     * @param text not blank
     */
    static Optional<String> read(String text) {
        String typed = text.strip();
        Matcher german = GERMAN.matcher(typed);
        String iso = german.matches() ? iso(german) : typed;
        return (PartialDate.isReadable(iso) && !iso.endsWith("-20")) || isDay(iso)
                ? Optional.of(iso)
                : Optional.empty();
    }

    /** Nobody has read a source that is not written yet. */
    static boolean isInFuture(String iso, LocalDate today) {
        return firstDay(iso).isAfter(today);
    }

    private static LocalDate firstDay(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> LocalDate.parse(iso + "-01");
            default -> LocalDate.parse(iso);
        };
    }

    private static boolean isDay(String iso) {
        return iso.length() == 10 && PartialDate.isReadable(iso);
    }

    private static String iso(Matcher german) {
        String year = german.group(3);
        String month = german.group(2) == null ? "" : "-" + two(german.group(2));
        String day = german.group(1) == null ? "" : "-" + two(german.group(1));
        return year + month + day;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
