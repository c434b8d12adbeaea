package de.gruppenbuch.reports.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** German texts of the files; funders get no other language. */
public final class FormTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("de.gruppenbuch.reports.form.texts", Locale.ROOT);

    private FormTexts() {}

    /**
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(String key, Object... arguments) {
        String pattern = TEXTS.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.GERMANY).format(arguments);
    }
}
