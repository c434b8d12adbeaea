package de.gruppenbuch.reports.fill;

import java.util.regex.Pattern;

/**
 * Which scripts of a PDF may stay. Forms that add up by themselves call the ready-made functions of
 * the PDF reader, with words and numbers only; such calls reach nothing but the form. Everything
 * else is a program, and nobody can tell what it does.
 */
final class PdfScripts {

    private static final int MAX_LENGTH = 20_000;

    private static final String STRING =
            "(?:\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"|'(?:[^'\\\\\\r\\n]|\\\\.)*+')";
    private static final String LITERAL = "(?:" + STRING + "|-?+[0-9.]++|true|false)";
    private static final String LITERALS =
            "(?:" + LITERAL + "(?:\\s*+,\\s*+" + LITERAL + ")*+\\s*+)?+";
    private static final String LIST =
            "(?:new\\s++Array\\s*+\\(\\s*+" + LITERALS + "\\)|\\[\\s*+" + LITERALS + "\\])";
    private static final String ARGUMENT = "(?:" + LITERAL + "|" + LIST + ")";
    private static final String NAMES =
            "AF(?:Number|Percent|Date|Time|Special)_(?:Format|Keystroke)(?:Ex)?+"
                    + "|AFRange_Validate|AFSimple_Calculate";
    private static final String CALL =
            "(?:"
                    + NAMES
                    + ")\\s*+\\(\\s*+(?:"
                    + ARGUMENT
                    + "(?:\\s*+,\\s*+"
                    + ARGUMENT
                    + ")*+\\s*+)?+\\)";
    private static final Pattern CALLS =
            Pattern.compile("\\s*+(?:" + CALL + "\\s*+(?:;\\s*+)*+)*+");

    private PdfScripts() {}

    /**
     * Whether the script does nothing but call {@code AFNumber_Format}, {@code AFDate_FormatEx},
     * {@code AFSimple_Calculate} and their like.
     */
    static boolean harmless(String script) {
        return script.length() <= MAX_LENGTH
                && (CALLS.matcher(script).matches() || PdfCalculation.of(script) != null);
    }
}
