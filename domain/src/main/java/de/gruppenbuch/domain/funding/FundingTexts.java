package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.LocalText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** Texts of open tasks and the German words that are frozen into documents. */
public final class FundingTexts {

    private static final String TASKS = "de.gruppenbuch.domain.funding.tasks";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle DOCUMENTS =
            ResourceBundle.getBundle(
                    "de.gruppenbuch.domain.funding.documents", Locale.ROOT, NO_FALLBACK);
    private static final int DECLARATIONS = 9;

    private FundingTexts() {}

    static LocalText task(String code, Object... arguments) {
        return new LocalText(
                task(Locale.ROOT, code, arguments), task(Locale.ENGLISH, code, arguments));
    }

    private static String task(Locale locale, String code, Object... arguments) {
        String pattern = ResourceBundle.getBundle(TASKS, locale, NO_FALLBACK).getString(code);
        return new MessageFormat(pattern, Locale.GERMANY).format(arguments);
    }

    /** German word of an enum constant; empty for null. */
    public static String word(Enum<?> value) {
        return value == null
                ? ""
                : DOCUMENTS.getString(
                        value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static String document(String key) {
        return DOCUMENTS.getString(key);
    }

    static List<String> declarations() {
        return IntStream.rangeClosed(1, DECLARATIONS)
                .mapToObj(number -> DOCUMENTS.getString("declaration." + number))
                .toList();
    }
}
