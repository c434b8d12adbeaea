package de.gruppenbuch.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as people type them: 3/2015 · 03.2015 · 3 2015 · 2015-03 · März 2015 · Mrz. 2015. */
@FacesConverter("month")
public class MonthConverter implements Converter<YearMonth> {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})[./\\s-]+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})");

    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{4})");

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return parse(typed.strip());
        } catch (DateTimeException notAMonth) {
            String text = Texts.message(faces, "base.month.wrong");
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), notAMonth);
        }
    }

    static YearMonth parse(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        }
        Matcher german = GERMAN.matcher(typed);
        if (german.matches()) {
            return YearMonth.of(
                    Integer.parseInt(german.group(2)), Integer.parseInt(german.group(1)));
        }
        Matcher named = NAMED.matcher(typed);
        if (named.matches()) {
            return YearMonth.of(Integer.parseInt(named.group(2)), month(named.group(1)));
        }
        throw new DateTimeException("unknown spelling");
    }

    private static Month month(String name) {
        String wanted = name.toLowerCase(Locale.GERMAN).replace("ae", "ä");
        for (Month month : Month.values()) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String full = month.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
                if (full.equals(wanted) || full.substring(0, 3).equals(wanted)) {
                    return month;
                }
            }
        }
        if (wanted.equals("mrz")) {
            return Month.MARCH;
        }
        throw new DateTimeException("unknown month");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, YearMonth month) {
        return month == null
                ? ""
                : String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }
}
