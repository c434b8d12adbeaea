package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines to write on, made of underscores or dots. The answer takes the place of as many signs as it
 * is wide, so that the rest of the line stays where it was.
 */
final class WordLeader {

    private static final Pattern LINE =
            Pattern.compile(
                    "_{1,2}\\.[ ]?_{1,2}\\.[ ]?_{2,4}"
                            + "|_{1,4} ?/ ?_{2,6}(?!_)"
                            + "|_(?:[ \\u00a0]?_){2,}+"
                            + "|[.…](?:[ \\u00a0]?[.…])*+");

    /** A sign for each letter: dates, months, account numbers. */
    private static final Pattern SIGN_BY_SIGN =
            Pattern.compile("_.*[./].*_|_{2,4}(?:[ \\u00a0]_{2,4}){3,}+");

    /** The land of an account number often stands before the line. */
    private static final Pattern LAND = Pattern.compile("\\bDE\\s?$");

    /** Widths of letters in underscores of the usual fonts. */
    private static final String NARROW = "iljtfI.,:;'!|()[] ";

    private static final String WIDE = "mwMWÖÜÄQGO@%";

    private final WordFound found;
    private final WordSlots slots;
    private final WordWords words;
    private final List<Integer> widths = new ArrayList<>();
    private boolean whole;
    private boolean land;

    /** Signs that one letter takes. */
    private double signs = 1;

    WordLeader(WordFound found) {
        this.found = found;
        this.slots = new WordSlots(found);
        this.words = new WordWords(found.part.root().prefix());
    }

    /** Finds the lines of a paragraph; gives the last one if it goes on to the paragraph's end. */
    static WordLeader find(WordLine line, WordLeader above) {
        Matcher matcher = LINE.matcher(line.text);
        WordLeader result = null;
        int end = 0;
        while (matcher.find()) {
            if (line.isTaken(matcher.start(), matcher.end()) || !isLine(line, matcher)) {
                continue;
            }
            boolean goesOn = above != null && result == null && isAlone(line, matcher);
            result = goesOn ? above : new WordLeader(line.field(matcher.start(), FieldKind.TEXT));
            result.add(line, matcher.start(), matcher.end());
            line.take(matcher.start(), matcher.end(), result.found);
            end = matcher.end();
        }
        return line.isBlank(end, line.text.length()) ? result : null;
    }

    private static boolean isAlone(WordLine line, Matcher matcher) {
        return line.isBlank(0, matcher.start()) && line.isBlank(matcher.end(), line.text.length());
    }

    /** Three dots at the end of a sentence are no line. */
    private static boolean isLine(WordLine line, Matcher matcher) {
        String signs = matcher.group();
        if (signs.indexOf('_') >= 0) {
            return true;
        }
        int weight = 0;
        for (int i = 0; i < signs.length(); i++) {
            weight += signs.charAt(i) == '…' ? 3 : signs.charAt(i) == '.' ? 1 : 0;
        }
        if (weight < 3 || weight >= 5) {
            return weight >= 5;
        }
        int before = matcher.start() - 1;
        while (before >= 0 && line.isBlank(before, before + 1)) {
            before--;
        }
        return before < 0 || line.text.charAt(before) == ':';
    }

    private void add(WordLine line, int start, int end) {
        int index = widths.size();
        String text = line.text.substring(start, end);
        whole = SIGN_BY_SIGN.matcher(text).matches();
        land = LAND.matcher(line.text.substring(0, start)).find();
        signs = text.indexOf('_') < 0 && text.indexOf('…') < 0 ? 2 : 1;
        widths.add(end - start);
        int at = start;
        while (at < end) {
            int stretch = at;
            while (at < end && line.node(at) == line.node(stretch)) {
                at++;
            }
            cut(line, index, new int[] {start, stretch, at});
        }
    }

    private void cut(WordLine line, int index, int[] places) {
        int start = places[0];
        int stretch = places[1];
        int end = places[2];
        byte[] xml = found.part.xml();
        slots.write(
                line.from(stretch),
                line.to(end - 1),
                (answer, target) -> {
                    String own = own(WordSlots.shown(answer), index);
                    if (stretch == start) {
                        words.write(own, target);
                    }
                    int kept = Math.max(stretch, start + taken(own, index));
                    if (kept < end) {
                        target.raw(xml, line.from(kept), line.to(end - 1));
                    }
                });
    }

    /** How many signs an answer takes the place of. */
    private int taken(String own, int index) {
        if (own.isEmpty()) {
            return 0;
        }
        return whole ? widths.get(index) : (int) Math.round(width(own) * signs);
    }

    /** The words for one of several lines. */
    private String own(String answer, int index) {
        if (widths.size() == 1) {
            return land && answer.startsWith("DE") ? answer.substring(2).strip() : answer;
        }
        String rest = answer;
        for (int i = 0; i < index; i++) {
            rest = rest.substring(fitting(rest, widths.get(i))).stripLeading();
        }
        return index == widths.size() - 1
                ? rest
                : rest.substring(0, fitting(rest, widths.get(index))).stripTrailing();
    }

    /** How many letters fit, whole words if there are any. */
    private int fitting(String text, int width) {
        int lineEnd = text.indexOf('\n');
        String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
        if (width(line) * signs <= width) {
            return lineEnd < 0 ? text.length() : lineEnd + 1;
        }
        int last = 0;
        double taken = 0;
        for (int i = 0; i < line.length(); i++) {
            last = line.charAt(i) == ' ' ? i : last;
            taken += width(line.charAt(i)) * signs;
            if (taken > width) {
                return last == 0 ? Math.max(1, i) : last;
            }
        }
        return line.length();
    }

    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    private static double width(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.5;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.45;
        }
        return Character.isUpperCase(letter) ? 1.2 : 1;
    }
}
