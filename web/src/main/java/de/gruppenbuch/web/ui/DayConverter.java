package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.GermanDay;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: 1.4.2027 · 01.04.27 · 01042027 · 1 4 2027 · 2027-04-01; days that do
 * not exist are refused.
 */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern GERMAN =
            Pattern.compile("(\\d{1,2})[.\\s/,]+(\\d{1,2})[.\\s/,]+(\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return parse(typed.strip());
        } catch (DateTimeException notADay) {
            String text = Texts.message(faces, "base.day.wrong");
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), notADay);
        }
    }

    /**
     * @throws DateTimeException if this is no day
     */
    public static LocalDate parse(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        for (Pattern pattern : new Pattern[] {GERMAN, DIGITS}) {
            Matcher german = pattern.matcher(typed);
            if (german.matches()) {
                int year = number(german, 3);
                return LocalDate.of(
                        year < 100 ? year + 2000 : year, number(german, 2), number(german, 1));
            }
        }
        throw new DateTimeException("unknown spelling");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : GermanDay.format(day);
    }
}
