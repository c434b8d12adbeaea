package de.gruppenbuch.domain.shared;

/** Umlauts and ß as they are written where they cannot be: in file names and to compare words. */
public final class GermanLetters {

    private GermanLetters() {}

    /** Each as its two plain letters, large ones with a large first letter; the rest as it is. */
    public static String spelledOut(String text) {
        return text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
    }
}
