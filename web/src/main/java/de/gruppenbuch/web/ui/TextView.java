package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** Words and numbers as people read them. */
@Named("text")
@RequestScoped
public class TextView {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.GERMANY);

    /** Word for a constant: key {@code enum.Type.CONSTANT}; empty for null. */
    public String of(Enum<?> value) {
        return value == null
                ? ""
                : message("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String in(LocalText text) {
        return text == null ? "" : text.in(locale());
    }

    /**
     * @param cents null gives an empty text
     */
    public String euro(Long cents) {
        return cents == null ? "" : Euro.format(cents);
    }

    public String day(LocalDate day) {
        return day == null ? "" : GermanDay.format(day);
    }

    /**
     * A date as precise as its source: day, month or year.
     *
     * @param date such as {@code 2021-02}; null gives an empty text
     */
    public String partialDay(String date) {
        return PartialDays.german(date);
    }

    /** For example {@code Mittwoch, 31. März 2027}. */
    public String dayLong(LocalDate day) {
        if (day == null) {
            return "";
        }
        String pattern =
                locale().getLanguage().equals("en") ? "EEEE, d MMMM uuuu" : "EEEE, d. MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(ClockProducer.ZONE));
    }

    public String momentDay(Instant moment) {
        return moment == null ? "" : GermanDay.format(moment.atZone(ClockProducer.ZONE));
    }

    /** Words parted by commas. */
    public String joined(Collection<String> words) {
        return String.join(", ", words);
    }

    /** In lower case, for a search that the script does. */
    public String lower(String words) {
        return words.toLowerCase(locale());
    }

    /** The text, or that nothing was given. */
    public String orNone(Object value) {
        String text = value == null ? "" : value.toString();
        return text.isBlank() ? message("base.notGiven") : text;
    }

    public String with(String key, Object argument) {
        return message(key, argument);
    }

    public String with(String key, Object first, Object second) {
        return message(key, first, second);
    }

    public String with(String key, Object first, Object second, Object third) {
        return message(key, first, second, third);
    }

    private static String message(String key, Object... arguments) {
        return Texts.message(FacesContext.getCurrentInstance(), key, arguments);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
