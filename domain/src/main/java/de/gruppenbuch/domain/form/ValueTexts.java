package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.LocalText;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Names of the values of an application, and German words that are written into forms. */
final class ValueTexts {

    private static final String VALUES = "de.gruppenbuch.domain.form.values";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ValueTexts() {}

    /**
     * @throws java.util.MissingResourceException if there is no such text
     */
    static LocalText of(String key, Object... arguments) {
        return new LocalText(
                text(Locale.ROOT, key, arguments), text(Locale.ENGLISH, key, arguments));
    }

    /** The German text, as it is written into a form. */
    static String german(String key, Object... arguments) {
        return text(Locale.ROOT, key, arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(VALUES, locale, NO_FALLBACK).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.GERMANY).format(arguments);
    }
}
