package de.gruppenbuch.web.ui;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;

/** Texts of the bundle in the language of the page. */
public final class Texts {

    private Texts() {}

    public static String message(FacesContext faces, String key, Object... arguments) {
        Locale locale =
                faces.getViewRoot() == null ? Locale.GERMAN : faces.getViewRoot().getLocale();
        return message(locale, key, arguments);
    }

    /**
     * @throws MissingResourceException for an unknown key
     */
    public static String message(Locale locale, String key, Object... arguments) {
        String pattern = Messages.in(locale).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text", Messages.class.getName(), key);
        }
        return new MessageFormat(pattern, Locale.GERMANY).format(arguments);
    }
}
