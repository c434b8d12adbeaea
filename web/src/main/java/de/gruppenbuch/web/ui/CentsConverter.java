package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.Euro;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Euro amounts as people type them become cents: 14,99 · 14.99 · 1.014,90 € · 1014. */
@FacesConverter("cents")
public class CentsConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String number = typed.replaceAll("(?i)euro|eur|€|[\\s\u00a0\u202f]", "");
        if (number.matches("\\d{1,3}(\\.\\d{3})*,\\d{1,2}|\\d{1,3}(\\.\\d{3})+|\\d+,\\d{1,2}")) {
            number = number.replace(".", "").replace(',', '.');
        }
        if (!number.matches("\\d{1,10}(\\.\\d{1,2})?")) {
            String text = Texts.message(faces, "base.amount.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return new BigDecimal(number)
                .setScale(2, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Long cents) {
        return cents == null ? "" : Euro.plain(cents);
    }
}
