package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.shared.LocalText;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the names of templates mean, made-up values for trial prints, and words of letters. */
final class LetterTexts {

    private static final String MEANINGS = "de.gruppenbuch.domain.letter.placeholders";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle EXAMPLES =
            ResourceBundle.getBundle(
                    "de.gruppenbuch.domain.letter.examples", Locale.ROOT, NO_FALLBACK);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "de.gruppenbuch.domain.letter.words", Locale.ROOT, NO_FALLBACK);

    private LetterTexts() {}

    static LocalText meaning(String name) {
        return new LocalText(meaning(Locale.ROOT, name), meaning(Locale.ENGLISH, name));
    }

    private static String meaning(Locale locale, String name) {
        return ResourceBundle.getBundle(MEANINGS, locale, NO_FALLBACK).getString(name);
    }

    /** Rows of a column are parted by a bar. */
    static String example(String name) {
        return EXAMPLES.getString(name);
    }

    /** Some names mean somebody else in one kind of letter. */
    static String example(LetterKind kind, String name) {
        String own = kind.name() + "." + name;
        return example(EXAMPLES.containsKey(own) ? own : name);
    }

    static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.GERMANY).format(arguments);
    }

    /** German word of an enum constant; empty for null. */
    static String word(Enum<?> value) {
        return value == null
                ? ""
                : WORDS.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
