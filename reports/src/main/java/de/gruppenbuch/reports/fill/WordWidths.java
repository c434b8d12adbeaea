package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;

/** How wide letters are in the usual fonts, in underscores. */
final class WordWidths {

    /** Stands for an underlined space and an underlined tab. */
    private static final char SPACE = '\ue000';

    private static final char TAB = '\ue001';

    private static final String NARROW = "iljtfI.,:;'!|()[] \u00a0";

    private static final String WIDE = "mwMWÖÜÄQGO@%";

    private WordWidths() {}

    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    /** How many of the signs are as wide as that. */
    static int signs(String signs, double width) {
        double taken = 0;
        int count = 0;
        while (count < signs.length() && taken + of(signs.charAt(count)) / 2 <= width) {
            taken += of(signs.charAt(count++));
        }
        return count;
    }

    /** How many letters fit into a line, whole words if there are any. */
    static int fitting(String text, double width) {
        int lineEnd = text.indexOf('\n');
        int end = lineEnd < 0 ? text.length() : lineEnd;
        int last = 0;
        double taken = 0;
        for (int i = 0; i < end; i++) {
            last = text.charAt(i) == ' ' ? i : last;
            taken += of(text.charAt(i));
            if (taken > width) {
                return last == 0 ? Math.max(1, i) : last;
            }
        }
        return lineEnd < 0 ? end : end + 1;
    }

    /** The text, with underlined space shown by signs of its own. */
    static CharSequence underlined(WordLine line) {
        StringBuilder shown = null;
        XmlNode last = null;
        boolean underlined = false;
        for (int i = 0; i < line.text.length(); i++) {
            XmlNode run = line.node(i).parent();
            if (run != last) {
                last = run;
                underlined = isUnderlined(run);
            }
            char letter = line.text.charAt(i);
            if (underlined && (letter == ' ' || letter == '\u00a0' || letter == '\t')) {
                shown = shown == null ? new StringBuilder(line.text) : shown;
                shown.setCharAt(i, letter == '\t' ? TAB : SPACE);
            }
        }
        return shown == null ? line.text : shown;
    }

    private static boolean isUnderlined(XmlNode run) {
        XmlNode properties = run.child("w:rPr");
        String underline = properties == null ? null : properties.valueOf("w:u");
        return underline != null && !underline.equals("none") && isBlank(run);
    }

    /** Gaps between underlined words are part of a heading. */
    private static boolean isBlank(XmlNode run) {
        return run.children().stream()
                .filter(child -> child.is("w:t"))
                .allMatch(child -> child.text().isBlank());
    }

    private static double of(char letter) {
        if (letter == '\t') {
            return 6;
        }
        if (letter == '…') {
            return 1.8;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.5;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.45;
        }
        return Character.isUpperCase(letter) ? 1.2 : 1;
    }
}
