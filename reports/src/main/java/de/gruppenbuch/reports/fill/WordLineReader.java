package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads paragraphs one after another; a field of old Word may go on over several of them, so it is
 * remembered from one to the next.
 */
final class WordLineReader {

    private static final Set<String> PASSED_OVER =
            Set.of("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText");

    /** A field of any kind that has begun. */
    private static final class Open {

        final WordLegacy legacy;
        boolean result;

        Open(WordLegacy legacy) {
            this.legacy = legacy;
        }
    }

    /** A bookmark that has begun. */
    private record Begun(XmlNode node, int at) {}

    private final WordPart part;
    private final Deque<Open> open = new ArrayDeque<>();
    private WordLine line;

    WordLineReader(WordPart part) {
        this.part = part;
    }

    WordLine read(XmlNode paragraph) {
        line = new WordLine(part, paragraph);
        Map<String, Begun> begun = new HashMap<>();
        inline(paragraph, begun);
        return line;
    }

    private void inline(XmlNode holder, Map<String, Begun> begun) {
        for (XmlNode child : holder.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:sdt" -> control(child, begun);
                case "w:bookmarkStart" -> begin(child, begun);
                case "w:bookmarkEnd" -> mark(child, begun);
                default -> {
                    if (!PASSED_OVER.contains(child.name())) {
                        inline(child, begun);
                    }
                }
            }
        }
    }

    private void control(XmlNode control, Map<String, Begun> begun) {
        WordFound found = open.isEmpty() ? WordControls.of(part, control) : null;
        XmlNode content = control.child("w:sdtContent");
        if (found != null && found.isAlive()) {
            line.add(found, control);
        } else if (content != null) {
            inline(content, begun);
        }
    }

    private void begin(XmlNode start, Map<String, Begun> begun) {
        String id = start.attribute("w:id");
        if (id != null && start.attribute("w:name") != null) {
            begun.put(id, new Begun(start, line.text.length()));
        }
    }

    private void mark(XmlNode end, Map<String, Begun> begun) {
        String id = end.attribute("w:id");
        Begun start = id == null ? null : begun.remove(id);
        if (start != null) {
            String name = start.node.attribute("w:name");
            line.take(new WordLine.Mark(name, start.at, line.text.length(), start.node));
        }
    }

    private void run(XmlNode run) {
        for (XmlNode child : run.children()) {
            if (child.is("w:fldChar")) {
                turn(child);
            } else if (WordTextPlace.WORDS.contains(child.name())) {
                word(child);
            } else if (!PASSED_OVER.contains(child.name())) {
                textBoxes(child);
            }
        }
    }

    private void word(XmlNode word) {
        WordLegacy inner = null;
        for (Open each : open) {
            if (!each.result) {
                return;
            }
            inner = inner == null ? each.legacy : inner;
        }
        if (inner != null) {
            inner.add(word);
            return;
        }
        if (word.is("w:t") && isPlain(word)) {
            XmlText letters = XmlText.of(part.xml(), word.inner(), word.innerEnd());
            for (int i = 0; i < letters.length(); i++) {
                line.add(letters.charAt(i), word, letters.place(i), letters.place(i + 1));
            }
        } else if (!word.is("w:t")) {
            line.add(WordLabels.sign(word), word, word.from(), word.to());
        }
    }

    /** Elements, comments or CDATA among the letters cannot be cut; Word writes none. */
    private boolean isPlain(XmlNode word) {
        for (int at = word.inner(); at < word.innerEnd(); at++) {
            if (part.xml()[at] == '<') {
                return false;
            }
        }
        return true;
    }

    private void turn(XmlNode mark) {
        String kind = mark.attribute("w:fldCharType");
        if ("begin".equals(kind)) {
            WordLegacy legacy = WordLegacy.of(part, mark);
            if (legacy != null && open.stream().noneMatch(each -> each.legacy != null)) {
                line.add(legacy.found, mark);
                open.push(new Open(legacy));
            } else {
                open.push(new Open(null));
            }
        } else if (!open.isEmpty() && "separate".equals(kind)) {
            open.peek().result = true;
            if (open.peek().legacy != null) {
                open.peek().legacy.separate(mark);
            }
        } else if (!open.isEmpty() && "end".equals(kind)) {
            WordLegacy legacy = open.pop().legacy;
            if (legacy != null) {
                legacy.end(mark);
            }
        }
    }

    /** Word keeps a text box twice: for itself and for programs that know only older drawings. */
    private void textBoxes(XmlNode drawing) {
        if (!drawing.is("mc:AlternateContent")) {
            contents(drawing).forEach(box -> line.boxes.add(new XmlNode[] {box, null}));
            return;
        }
        XmlNode choice = drawing.child("mc:Choice");
        XmlNode fallback = drawing.child("mc:Fallback");
        List<XmlNode> boxes = choice == null ? List.of() : contents(choice);
        List<XmlNode> copies = fallback == null ? List.of() : contents(fallback);
        for (int i = 0; i < boxes.size(); i++) {
            XmlNode copy = boxes.size() == copies.size() ? copies.get(i) : null;
            line.boxes.add(new XmlNode[] {boxes.get(i), copy});
        }
    }

    private static List<XmlNode> contents(XmlNode drawing) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : drawing.children()) {
            if (child.is("w:txbxContent")) {
                found.add(child);
            } else if (!child.is("mc:Fallback")) {
                found.addAll(contents(child));
            }
        }
        return found;
    }
}
