package de.gruppenbuch.reports;

import de.gruppenbuch.domain.shared.GermanLetters;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes any text fit for a file. XML 1.0 knows no control characters and no halves of characters
 * (production 2 "Char"); a spreadsheet cell holds at most 32,767 characters. Everything else stays,
 * also letters of four bytes and text from right to left.
 */
public final class SafeText {

    private static final int CELL_LIMIT = 32_767;
    private static final int LONGEST_NAME = 40;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /**
     * The text without what XML cannot carry; line breaks become {@code \n}; null becomes empty.
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(SafeText::isAllowed)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * As {@link #of}, cut with an ellipsis at what a cell can hold. Excel reads {@code _x0041_} as
     * an escaped letter (ISO/IEC 29500-1, 22.9.2.19), so such an underscore is escaped itself.
     */
    public static String cell(String text) {
        String safe = ESCAPE.matcher(of(text)).replaceAll("_x005F_");
        if (safe.length() <= CELL_LIMIT) {
            return safe;
        }
        int end = CELL_LIMIT - 1;
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    /** Whether a spreadsheet could take the text for a formula once somebody edits it. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** Letters and digits of a name, joined by hyphens, for file names on any system. */
    public static String fileNamePart(String name) {
        String plain =
                GermanLetters.spelledOut(of(name))
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME).replaceAll("-+$", "");
    }

    private static boolean isAllowed(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
