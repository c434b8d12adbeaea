package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.office.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines to write on, made of underscores, dots or underlined space. The answer takes the place of
 * as many signs as it is wide, so that the rest of the line stays where it was.
 */
final class WordLeader {

    private static final Pattern LINE =
            Pattern.compile(
                    "_{1,2}\\.[ ]?_{1,2}\\.[ ]?_{2,4}"
                            + "|_{1,4} ?/ ?_{2,6}(?!_)"
                            + "|_(?:[ \\u00a0]?_){2,}+"
                            + "|[.…](?:[ \\u00a0]?[.…])*+"
                            + "|\\ue000{3,}+(?!\\ue001)"
                            + "|\\ue000*+\\ue001[\\ue000\\ue001]*+");

    /** A sign for each letter: dates, months, account numbers. */
    private static final Pattern SIGN_BY_SIGN =
            Pattern.compile("_.*[./].*_|_{2,4}(?:[ \\u00a0]_{2,4}){3,}+");

    /** The land of an account number often stands before the line. */
    private static final Pattern LAND = Pattern.compile("\\bDE\\s?$");

    private final WordFound found;
    private final WordSlots slots;
    private final WordWords words;

    /** The signs of each line. */
    private final List<String> lines = new ArrayList<>();

    private boolean whole;
    private boolean land;

    WordLeader(WordFound found) {
        this.found = found;
        this.slots = new WordSlots(found);
        this.words = new WordWords(found.part.root().prefix());
    }

    /** Finds the lines of a paragraph; gives the last one if it goes on to the paragraph's end. */
    static WordLeader find(WordLine line, WordLeader above) {
        Matcher matcher = LINE.matcher(WordWidths.underlined(line));
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
        if (signs.charAt(0) != '.' && signs.charAt(0) != '…') {
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
        int index = lines.size();
        String text = line.text.substring(start, end);
        whole = SIGN_BY_SIGN.matcher(text).matches();
        land = LAND.matcher(line.text.substring(Math.max(0, start - 4), start)).find();
        lines.add(text);
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
        XmlNode node = line.node(stretch);
        byte[] before = bytes(node.is("w:t") ? "" : words.open());
        byte[] behind = bytes(node.is("w:t") ? "" : words.close());
        slots.write(
                line.from(stretch),
                line.to(end - 1),
                (answer, target) -> {
                    String own = own(WordSlots.shown(answer), index);
                    if (stretch == start && !own.isEmpty()) {
                        target.raw(before);
                        words.write(own, target);
                        target.raw(behind);
                    }
                    int kept = Math.max(stretch, start + taken(own, index));
                    if (kept < end) {
                        target.raw(xml, line.from(kept), line.to(end - 1));
                    }
                });
    }

    /** How many signs an answer takes the place of. */
    private int taken(String own, int index) {
        String signs = lines.get(index);
        if (own.isEmpty()) {
            return 0;
        }
        return whole ? signs.length() : WordWidths.signs(signs, WordWidths.of(own));
    }

    /** The words for one of several lines. */
    private String own(String answer, int index) {
        if (lines.size() == 1) {
            return land && answer.startsWith("DE") ? answer.substring(2).strip() : answer;
        }
        String rest = answer;
        for (int i = 0; i < index; i++) {
            rest =
                    rest.substring(WordWidths.fitting(rest, WordWidths.of(lines.get(i))))
                            .stripLeading();
        }
        double room = WordWidths.of(lines.get(index));
        return index == lines.size() - 1
                ? rest
                : rest.substring(0, WordWidths.fitting(rest, room)).stripTrailing();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
