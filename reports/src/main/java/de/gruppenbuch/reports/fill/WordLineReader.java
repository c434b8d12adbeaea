package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    private final WordPart part;
    private final Deque<Open> open = new ArrayDeque<>();
    private WordLine line;

    WordLineReader(WordPart part) {
        this.part = part;
    }

    WordLine read(XmlNode paragraph) {
        line = new WordLine(part, paragraph);
        List<Object[]> begun = new ArrayList<>();
        inline(paragraph, begun);
        return line;
    }

    private void inline(XmlNode holder, List<Object[]> begun) {
        for (XmlNode child : holder.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:sdt" -> control(child, begun);
                case "w:bookmarkStart" -> begun.add(new Object[] {child, line.text.length()});
                case "w:bookmarkEnd" -> mark(child, begun);
                default -> {
                    if (!PASSED_OVER.contains(child.name())) {
                        inline(child, begun);
                    }
                }
            }
        }
    }

    private void control(XmlNode control, List<Object[]> begun) {
        WordFound found = open.isEmpty() ? WordControls.of(part, control) : null;
        XmlNode content = control.child("w:sdtContent");
        if (found != null && found.isAlive()) {
            line.add(found, control);
        } else if (content != null) {
            inline(content, begun);
        }
    }

    private void mark(XmlNode end, List<Object[]> begun) {
        String id = end.attribute("w:id");
        for (Object[] each : begun) {
            XmlNode start = (XmlNode) each[0];
            String name = start.attribute("w:name");
            if (name != null && id != null && id.equals(start.attribute("w:id"))) {
                line.marks.add(new WordLine.Mark(name, (int) each[1], line.text.length(), start));
            }
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
        if (word.is("w:t")) {
            XmlText letters = XmlText.of(part.xml(), word.inner(), word.innerEnd());
            for (int i = 0; i < letters.length(); i++) {
                line.add(letters.charAt(i), word, letters.place(i), letters.place(i + 1));
            }
        } else {
            line.add(WordLabels.sign(word), word, word.from(), word.to());
        }
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
