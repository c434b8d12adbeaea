package de.gruppenbuch.reports.list;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Fixed words of the files in the language of the reader. */
final class ListTexts {

    private final ResourceBundle texts;

    ListTexts(Locale language) {
        texts =
                ResourceBundle.getBundle(
                        "de.gruppenbuch.reports.list.texts",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        String pattern = texts.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.GERMANY).format(arguments);
    }

    String get(ColumnKind kind) {
        return get("kind." + kind.name());
    }
}
