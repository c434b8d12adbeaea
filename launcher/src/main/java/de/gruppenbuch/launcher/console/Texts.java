package de.gruppenbuch.launcher.console;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** German texts of the console. Numbers stand in the text without grouping: 8080, never 8.080. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("de.gruppenbuch.launcher.console", Locale.GERMAN);

    private Texts() {}

    public static String text(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(key), Locale.GERMAN).format(plain);
    }
}
