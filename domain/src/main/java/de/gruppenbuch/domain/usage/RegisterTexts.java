package de.gruppenbuch.domain.usage;

import java.util.Locale;
import java.util.ResourceBundle;

/** German words of the register; authorities get no other language. */
final class RegisterTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("de.gruppenbuch.domain.usage.register", Locale.ROOT);

    private RegisterTexts() {}

    static String text(String key) {
        return TEXTS.getString(key);
    }

    static String word(Enum<?> value) {
        return TEXTS.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Label and answer of a criterion, for example {@code Transportverschlüsselung: Ja}. */
    static String answer(String criterion, String value) {
        return TEXTS.getString(criterion) + ": " + plainAnswer(criterion, value);
    }

    /** An answer that the software does not know counts as none. */
    static String plainAnswer(String criterion, String value) {
        String key = criterion + "." + value;
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : TEXTS.getString("answer.missing");
    }
}
