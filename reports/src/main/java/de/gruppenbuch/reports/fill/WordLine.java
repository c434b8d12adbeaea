package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A paragraph as it reads: letters with their places in the part, and the fields among them. A
 * field that is more than letters stands as one sign in the text.
 */
final class WordLine {

    private static final int LONGEST = 100_000;
    private static final int MOST_SPANS = 1_000;

    /** Stands for a field. */
    static final char OBJECT = '\ufffc';

    /**
     * A field among the letters.
     *
     * @param end behind its last letter
     */
    record Span(int start, int end, WordFound field) {}

    /**
     * A bookmark within the paragraph.
     *
     * @param node its beginning
     */
    record Mark(String name, int start, int end, XmlNode node) {}

    final WordPart part;
    final XmlNode paragraph;
    final StringBuilder text = new StringBuilder();
    final List<Span> spans = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();

    /** Text boxes that are anchored here, each with its copy for old programs if there is one. */
    final List<XmlNode[]> boxes = new ArrayList<>();

    private final List<XmlNode> nodes = new ArrayList<>();
    private int[] from = new int[32];
    private int[] to = new int[32];

    WordLine(WordPart part, XmlNode paragraph) {
        this.part = part;
        this.paragraph = paragraph;
    }

    void add(char letter, XmlNode node, int first, int behind) {
        int at = text.length();
        if (at == LONGEST) {
            throw Refusal.NESTED.at();
        }
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = first;
        to[at] = behind;
        nodes.add(node);
        text.append(letter);
    }

    void add(WordFound field, XmlNode node) {
        take(text.length(), text.length() + 1, field);
        add(OBJECT, node, node.from(), node.to());
    }

    /** A field that begins at a letter. */
    WordFound field(int letter, FieldKind kind) {
        return new WordFound(part, from[letter], kind);
    }

    /** Whether a stretch is nothing but space. */
    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter) && letter != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** Notes a bookmark. */
    void take(Mark mark) {
        if (marks.size() == MOST_SPANS) {
            throw Refusal.NESTED.at();
        }
        marks.add(mark);
    }

    /** Notes a field. */
    void take(int start, int end, WordFound field) {
        if (spans.size() == MOST_SPANS) {
            throw Refusal.NESTED.at();
        }
        spans.add(new Span(start, end, field));
    }

    /** Element in which a letter stands. */
    XmlNode node(int letter) {
        return nodes.get(letter);
    }

    int from(int letter) {
        return from[letter];
    }

    int to(int letter) {
        return to[letter];
    }

    /** Whether a letter belongs to a field. */
    boolean isTaken(int start, int end) {
        return spans.stream().anyMatch(span -> span.start < end && start < span.end);
    }

    void sort() {
        spans.sort(Comparator.comparingInt(Span::start));
    }

    /** The words without the fields. */
    String words() {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            words.append(text, at, span.start).append(' ');
            at = span.end;
        }
        return words.append(text, at, text.length()).toString().replace(OBJECT, ' ');
    }

    boolean isBlank() {
        return spans.isEmpty() && WordLabels.clean(words()).isEmpty();
    }
}
