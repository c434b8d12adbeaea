package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.GermanLetters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** German labels of forms, brought into one spelling so that they can be compared. */
final class LabelText {

    /** Spellings that stand for another word; checked in this order, on whole words. */
    private static final Map<Pattern, String> SPELLINGS = new LinkedHashMap<>();

    static {
        spell("e mail( adresse)?|emailadresse|mailadresse|mail", "email");
        spell("str|strasse nr|strasse hausnummer|strasse hausnr|strassenr", "strasse");
        spell("plz", "postleitzahl");
        spell("(tel|fon|telefonnr|telefonnummer|rufnummer|telefonisch|festnetz)", "telefon");
        spell("(handy|mobilnummer|mobiltelefon)", "mobil");
        spell("telefax|faxnummer|faxnr", "fax");
        spell("nr|no", "nummer");
        spell("shg|selbsthilfegruppen", "selbsthilfegruppe");
        spell("kto|kontonr", "konto");
        spell("ansprechpartnerinnen|ansprechpersonen|kontaktpersonen", "ansprechleute");
        spell("ansprechpartner(in)?|kontaktperson", "ansprechperson");
        spell("internet|homepage|website|webseite|internetadresse|www|webadresse", "internetseite");
        spell("kontoinhaber(in|innen)?|kontoinhabende", "kontoinhaber");
        spell(
                "bank|geldinstitut|bankinstitut|name der bank|name des kreditinstituts",
                "kreditinstitut");
        spell("erste[rns]?|1", "erste");
        spell("zweite[rns]?|2|stellvertretende[rn]?|stellvertretung|stellv", "zweite");
        spell("aktenz|az", "aktenzeichen");
        spell("ca", "");
    }

    private LabelText() {}

    /**
     * Lower case without accents, signs and brackets; abbreviations written out. For example {@code
     * „2. Ansprechpartner/-in – Tel.-Nr.:“} becomes {@code zweite ansprechperson telefon nummer}.
     */
    static String normal(String label) {
        String text =
                GermanLetters.spelledOut(label.toLowerCase(Locale.GERMAN))
                        .replaceAll("(?<=\\p{L})[/*:_]-?(in|innen)\\b", "in")
                        .replaceAll("^\\s*\\d+(\\.\\d+)+\\.?\\s+", "")
                        .replaceAll("[^\\p{L}\\d€%]+", " ")
                        .strip();
        for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
            text = spelling.getKey().matcher(text).replaceAll(spelling.getValue());
        }
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Names of fields such as {@code Ansp2_TelNr} or {@code kontoInhaber}, as a label. */
    static String ofName(String name) {
        String last = name.replaceAll("\\[\\d+]", "").replaceAll("^.*\\.(?=[^.]*$)", "");
        String words =
                last.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                        .replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ")
                        .replaceAll("[_\\-]+", " ")
                        .replaceAll(
                                "(?i)\\b(text|textfeld|feld|field|kontrollkastchen|check ?box|undefined|dropdown|untitled|dokument|form)\\b",
                                " ");
        return normal(words.replaceAll("^\\s*\\d+\\s*$", ""));
    }

    /**
     * How alike two labels are: shared pairs of letters (Dice), 0 to 1.
     *
     * @param one already {@link #normal}, as the other
     */
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return one.isEmpty() ? 0 : 1;
        }
        Set<String> left = pairs(one);
        Set<String> right = pairs(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        String packed = text.replace(" ", "_");
        for (int i = 0; i + 1 < packed.length(); i++) {
            pairs.add(packed.substring(i, i + 2));
        }
        return pairs;
    }

    private static void spell(String spellings, String word) {
        SPELLINGS.put(Pattern.compile("\\b(" + spellings + ")\\b"), word);
    }
}
