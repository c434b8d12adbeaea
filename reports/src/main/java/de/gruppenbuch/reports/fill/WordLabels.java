package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.fill.WordLine.Span;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.List;
import java.util.regex.Pattern;

/** Words beside fields. */
final class WordLabels {

    private static final int LONGEST = 160;

    /** How far words may stand from their field, in letters. */
    private static final int LOOK = 400;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\ufffc]+");
    private static final Pattern LEADERS = Pattern.compile("[_…]+|\\.{3,}");
    private static final Pattern BEFORE = Pattern.compile("^[\\s:;,.•·*/|–—-]+");
    private static final String BEHIND = " :;,*/|–—-";
    private static final Pattern SHORTENED = Pattern.compile("\\b(?:Nr|Tel|Str|Hs|Bl|Abs)$");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+(?:\\.\\d+)+\\.?|[a-z]\\))\\s+");
    private static final Pattern NO_ANSWER = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b_.…]*");

    private static final Pattern LAND = Pattern.compile("(IBAN.*)\\bDE\\s?$");

    private WordLabels() {}

    /** Words without colons, dots, bullets, section numbers and needless space. */
    static String clean(String words) {
        String text = LEADERS.matcher(words).replaceAll(" ");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        text = BEFORE.matcher(text).replaceAll("");
        text = NUMBER.matcher(text).replaceAll("");
        text = withoutEnd(text).replaceAll("\\( ?\\)$", "").strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Math.max(LONGEST / 2, text.lastIndexOf(' ', LONGEST))) + "…";
    }

    /** The full stop of an abbreviation stays. */
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            boolean stop = last == '.' && !isShortened(text, end - 1);
            if (!stop && BEHIND.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isShortened(String text, int end) {
        return SHORTENED.matcher(text.substring(Math.max(0, end - 5), end)).find();
    }

    /** What stands in a field; fill characters are no answer. */
    static String answered(String words) {
        return NO_ANSWER.matcher(words).matches() ? "" : words.strip();
    }

    /** Words of an element of runs. */
    static String shown(XmlNode holder) {
        StringBuilder words = new StringBuilder();
        WordTextPlace.words(holder).forEach(word -> words.append(shownWord(word)));
        return answered(words.toString());
    }

    static String shownWord(XmlNode word) {
        return word.is("w:t") ? word.text() : String.valueOf(sign(word));
    }

    /** The letter for an element of a run that is no text. */
    static char sign(XmlNode word) {
        return switch (word.name()) {
            case "w:tab", "w:ptab" -> '\t';
            case "w:br", "w:cr" -> '\n';
            case "w:sym" -> symbol(word.attribute("w:char"));
            default -> '-';
        };
    }

    private static char symbol(String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{2,4}")) {
            return ' ';
        }
        int letter = Integer.parseInt(code, 16);
        return (char) (letter < 0x100 ? 0xf000 + letter : letter);
    }

    /** Gives each field of a paragraph the words beside it. */
    static void assign(WordLine line) {
        List<Span> spans = line.spans;
        boolean behind = boxesStandBehindTheirWords(line);
        String question = "";
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int last = i == 0 ? 0 : spans.get(i - 1).end();
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : line.text.length();
            int near = Math.max(last, span.start() - LOOK);
            String before = line.text.substring(near, Math.max(near, span.start()));
            String after = line.text.substring(span.end(), Math.min(next, span.end() + LOOK));
            if (!span.field().label.isEmpty()) {
                continue;
            }
            if (span.field().kind == FieldKind.CHECK) {
                if (i == 0 || spans.get(i - 1).field().kind != FieldKind.CHECK) {
                    question = question(before, behind, question);
                }
                String words = behind ? lastOf(before) : after;
                span.field().label = clean(firstLine(words, behind));
                span.field().question = question;
            } else {
                span.field().label = clean(LAND.matcher(lastColumn(before)).replaceAll("$1"));
                span.field().after = clean(after);
                span.field().question = question;
            }
        }
    }

    /** "Offen: ja ☐ nein ☐" instead of "Offen: ☐ ja ☐ nein". */
    private static boolean boxesStandBehindTheirWords(WordLine line) {
        Span last = null;
        for (Span span : line.spans) {
            last = span.field().kind == FieldKind.CHECK ? span : last;
        }
        if (last == null || !last.equals(line.spans.get(line.spans.size() - 1))) {
            return false;
        }
        String before = line.text.substring(0, last.start());
        return line.isBlank(last.end(), line.text.length())
                && !clean(before).isEmpty()
                && !endsLikeQuestion(before);
    }

    private static String question(String before, boolean behind, String former) {
        String words = before;
        if (behind) {
            int end = Math.max(before.lastIndexOf(':'), before.lastIndexOf('?'));
            words = end < 0 ? "" : before.substring(0, end + 1);
        }
        String asked = clean(words.substring(words.lastIndexOf('\n') + 1));
        return asked.isEmpty() ? former : asked;
    }

    static boolean endsLikeQuestion(String words) {
        String end = words.strip();
        return end.endsWith(":") || end.endsWith("?");
    }

    private static String lastOf(String before) {
        int end = Math.max(before.lastIndexOf(':'), before.lastIndexOf('?'));
        return before.substring(end + 1);
    }

    /** A box is explained to the end of its line. */
    private static String firstLine(String words, boolean behind) {
        int end = words.indexOf('\n');
        return behind || end < 0 || clean(words.substring(0, end)).isEmpty()
                ? words
                : words.substring(0, end);
    }

    /** Columns are parted by tabs or breaks; the nearest one with words counts. */
    private static String lastColumn(String before) {
        String[] columns = before.split("[\\t\\n]");
        for (int i = columns.length - 1; i >= 0; i--) {
            if (!clean(columns[i]).isEmpty()) {
                return columns[i];
            }
        }
        return before;
    }
}
