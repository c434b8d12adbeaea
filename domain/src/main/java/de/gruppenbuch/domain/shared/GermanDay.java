package de.gruppenbuch.domain.shared;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days as they are written in Germany. */
public final class GermanDay {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

    private GermanDay() {}

    /**
     * @param day a day, or a moment in a zone
     * @return for example {@code 01.04.2027}
     */
    public static String format(TemporalAccessor day) {
        return FORMAT.format(day);
    }
}
