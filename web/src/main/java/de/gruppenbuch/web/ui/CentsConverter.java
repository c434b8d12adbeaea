package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.Euro;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Euro amounts as people type them become cents: 14,99 · 14.99 · 1.014,90 € · 14,- · 1014. Whatever
 * could be read in two ways is refused, so that no amount grows a hundredfold.
 */
@FacesConverter("cents")
public class CentsConverter implements Converter<Long> {

    private static final Pattern CURRENCY = Pattern.compile("^(?:€|(?i:euro?))|(?:€|(?i:euro?))$");
    private static final String CENTS = "(\\d{1,2})|,[-–]{1,2})?";
    private static final Pattern GROUPED =
            Pattern.compile(
                    "(\\d{1,2}(?:[. \u00a0\u202f]\\d{3}){1,2}|\\d{3}[. \u00a0\u202f]\\d{3})(?:,"
                            + CENTS);
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,8})(?:[.,]" + CENTS);

    @Override
    public Long getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        OptionalLong cents = parse(typed);
        if (cents.isEmpty()) {
            String text = Texts.message(faces, "base.amount.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return cents.getAsLong();
    }

    /** Empty if the text is no amount from 0 to 99.999.999,99 euros. */
    static OptionalLong parse(String typed) {
        String bare = trim(CURRENCY.matcher(trim(typed)).replaceAll(""));
        for (Pattern pattern : List.of(GROUPED, PLAIN)) {
            Matcher amount = pattern.matcher(bare);
            if (amount.matches()) {
                return OptionalLong.of(cents(amount));
            }
        }
        return OptionalLong.empty();
    }

    private static long cents(Matcher amount) {
        String euros = amount.group(1).replaceAll("\\D", "");
        String cents = amount.group(2) == null ? "0" : amount.group(2);
        return new BigDecimal(euros + "." + cents).movePointRight(2).longValueExact();
    }

    /** Also without the spaces that do not break. */
    private static String trim(String text) {
        return text.replaceAll("^[\\s\u00a0\u202f]+|[\\s\u00a0\u202f]+$", "");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Long cents) {
        return cents == null ? "" : Euro.plain(cents);
    }
}
