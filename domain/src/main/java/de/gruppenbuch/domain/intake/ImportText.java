package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.shared.GermanLetters;
import java.text.Normalizer;
import java.util.Locale;

/** Words of a list, made alike. */
final class ImportText {

    private ImportText() {}

    /** Lower case, umlauts as two letters, no accents; signs and spaces become one space. */
    static String fold(String text) {
        String german = GermanLetters.spelledOut(text.toLowerCase(Locale.GERMAN));
        return Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** One line without spaces around, whatever kind of space it is. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }
}
