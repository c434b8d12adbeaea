package de.gruppenbuch.web.ui;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundle in the language of the page. */
public final class Texts {

    private static final String BUNDLE = "de.gruppenbuch.web.messages";

    private Texts() {}

    public static String message(FacesContext faces, String key, Object... arguments) {
        Locale locale =
                faces.getViewRoot() == null ? Locale.GERMAN : faces.getViewRoot().getLocale();
        return message(locale, key, arguments);
    }

    /**
     * @throws java.util.MissingResourceException for an unknown key
     */
    public static String message(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return new MessageFormat(pattern, Locale.GERMANY).format(arguments);
    }
}
