package de.gruppenbuch.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Every typed text passes here: ends are trimmed, control characters refused because no document
 * could hold them.
 */
@FacesConverter(value = "java.lang.String", forClass = String.class)
public class CleanTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (isSecret(component)) {
            return typed;
        }
        String text = typed.strip().replace("\r\n", "\n");
        if (!isClean(text)) {
            String message = Texts.message(faces, "base.text.control");
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        }
        return text;
    }

    static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(
                        c ->
                                (Character.isISOControl(c) && c != '\n' && c != '\t')
                                        || (c >= Character.MIN_SURROGATE
                                                && c <= Character.MAX_SURROGATE)
                                        || c == 0xFFFE
                                        || c == 0xFFFF);
    }

    private static boolean isSecret(UIComponent component) {
        return component instanceof jakarta.faces.component.html.HtmlInputSecret;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
