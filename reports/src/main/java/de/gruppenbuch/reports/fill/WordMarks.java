package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.fill.WordLine.Mark;
import de.gruppenbuch.reports.fill.WordLine.Span;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes that are letters, tabs that draw a line, and bookmarks of a paragraph. */
final class WordMarks {

    /** Bookmarks that Word makes by itself. */
    private static final Pattern OWN = Pattern.compile("_.*|OLE_LINK\\d*|Print_.*");

    private static final Pattern INVITATION = Pattern.compile("\\s*(?:\\[.*]|<.*>|‹.*›|«.*»)?\\s*");

    private static final Set<String> DRAWN = Set.of("underscore", "dot", "middleDot", "hyphen");

    /** As many as Word knows. */
    private static final int MOST_STOPS = 64;

    private static final int LONGEST_INVITATION = 200;

    private WordMarks() {}

    static void boxes(WordLine line) {
        for (int i = 0; i < line.text.length(); i++) {
            char letter = line.text.charAt(i);
            if (WordBoxes.isBox(letter) && !line.isTaken(i, i + 1)) {
                WordFound found = new WordFound(line.part, line.from(i), FieldKind.CHECK);
                if (line.node(i).is("w:sym")) {
                    WordBoxes.symbol(found, line.node(i), letter);
                } else {
                    WordBoxes.letter(found, line.from(i), line.to(i), letter);
                }
                line.take(i, i + 1, found);
            }
        }
    }

    /** Boxes made of brackets. */
    static void typedBoxes(WordLine line) {
        Matcher matcher = WordBoxes.TYPED.matcher(line.text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            boolean oneNode = line.node(start).is("w:t") && line.node(start) == line.node(end - 1);
            if (oneNode && !line.isTaken(start, end)) {
                WordFound found = line.field(start, FieldKind.CHECK);
                boolean ticked = matcher.group().toLowerCase(Locale.ROOT).contains("x");
                WordBoxes.typed(found, line.to(start), line.from(end - 1), ticked);
                line.take(start, end, found);
            }
        }
    }

    /** A tab whose stop draws a line up to it: the answer goes before, the line stays. */
    static void tabs(WordLine line) {
        List<Boolean> stops = stops(line.paragraph.child("w:pPr"));
        int tab = 0;
        for (int i = 0; i < line.text.length() && !stops.isEmpty(); i++) {
            char letter = line.text.charAt(i);
            tab = letter == '\n' ? 0 : tab;
            if (letter == '\t') {
                XmlNode node = line.node(i);
                boolean draws = tab < stops.size() && stops.get(tab);
                if (draws && node.is("w:tab") && !isPageNumber(line, i + 1)) {
                    WordFound found = new WordFound(line.part, node.from(), FieldKind.TEXT);
                    new WordSlots(found).words(node.from(), node.from(), "", "");
                    line.take(i, i + 1, found);
                }
                tab++;
            }
        }
    }

    private static boolean isPageNumber(WordLine line, int from) {
        int end = line.text.length();
        return end - from <= 8 && line.text.substring(from).strip().matches("\\d+");
    }

    /** Which of the tab stops draw a line; none in a table of contents. */
    private static List<Boolean> stops(XmlNode properties) {
        XmlNode stops = properties == null ? null : properties.child("w:tabs");
        String style = properties == null ? null : properties.valueOf("w:pStyle");
        boolean contents = style != null && style.matches("(?i)(?:toc|verzeichnis).*");
        if (stops == null || contents) {
            return List.of();
        }
        return stops.children().stream()
                .limit(MOST_STOPS)
                .filter(stop -> !"clear".equals(stop.attribute("w:val")))
                .map(stop -> stop.attribute("w:leader"))
                .map(leader -> leader != null && DRAWN.contains(leader))
                .toList();
    }

    static void bookmarks(WordLine line) {
        for (Mark mark : line.marks) {
            if (!OWN.matcher(mark.name()).matches()) {
                bookmark(line, mark);
            }
        }
    }

    private static void bookmark(WordLine line, Mark mark) {
        for (Span span : line.spans) {
            if (span.start() <= mark.end() && mark.start() <= span.end()) {
                span.field().name = span.field().name.isEmpty() ? mark.name() : span.field().name;
                return;
            }
        }
        boolean empty = mark.start() == mark.end();
        boolean open = empty && line.isBlank(mark.end(), line.text.length());
        boolean invites =
                mark.end() - mark.start() <= LONGEST_INVITATION
                        && INVITATION
                                .matcher(line.text.substring(mark.start(), mark.end()))
                                .matches();
        if (empty ? !open : !invites) {
            return;
        }
        WordFound found = new WordFound(line.part, mark.node().from(), FieldKind.TEXT);
        found.name = mark.name();
        if (empty) {
            String prefix = mark.node().prefix();
            String before = "<" + prefix + "r>" + properties(line);
            int at = mark.node().to();
            new WordSlots(found).words(at, at, before, "</" + prefix + "r>");
        } else {
            letters(line, mark, found);
        }
        line.take(mark.start(), mark.end(), found);
    }

    /** Of the words before it, else of the paragraph's mark. */
    private static String properties(WordLine line) {
        String last = WordTextPlace.markProperties(line.paragraph);
        for (XmlNode run : line.paragraph.children()) {
            XmlNode own = run.is("w:r") ? run.child("w:rPr") : null;
            last = own == null ? last : own.raw();
        }
        return last;
    }

    /** The answer and a space before the first word of a paragraph. */
    static void before(WordFound found, WordLine line) {
        int at = 0;
        while (Character.isWhitespace(line.text.charAt(at)) || line.text.charAt(at) == '\u00a0') {
            at++;
        }
        WordWords words = new WordWords(found.part.root().prefix());
        int place = line.from(at);
        if (line.node(at).is("w:t")) {
            new WordSlots(found)
                    .write(
                            place,
                            place,
                            (answer, target) -> {
                                words.write(WordSlots.shown(answer), target);
                                target.text(" ");
                            });
            line.take(at, at, found);
        }
    }

    private static void letters(WordLine line, Mark mark, WordFound found) {
        WordSlots slots = new WordSlots(found);
        WordWords words = new WordWords(found.part.root().prefix());
        int at = mark.start();
        boolean written = false;
        while (at < mark.end()) {
            int stretch = at;
            while (at < mark.end() && line.node(at) == line.node(stretch)) {
                at++;
            }
            boolean text = line.node(stretch).is("w:t");
            int from = line.from(stretch);
            int to = line.to(at - 1);
            if (text && !written) {
                slots.write(from, to, (a, target) -> words.write(WordSlots.shown(a), target));
                written = true;
            } else {
                slots.clear(from, to);
            }
        }
        if (!written) {
            found.cuts.clear();
        }
    }
}
