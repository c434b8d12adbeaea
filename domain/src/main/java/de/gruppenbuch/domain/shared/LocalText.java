package de.gruppenbuch.domain.shared;

import java.util.Locale;
import java.util.Objects;

/** A text of the shipped data in German and English. */
public record LocalText(String de, String en) {

    public LocalText {
        Objects.requireNonNull(de, "de");
        Objects.requireNonNull(en, "en");
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : de;
    }
}
