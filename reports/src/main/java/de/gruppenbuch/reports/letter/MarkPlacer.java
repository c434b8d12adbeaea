package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Decides what a pair of marks spans: rows of a table, paragraphs, or words within a paragraph, and
 * takes the marks themselves out.
 */
final class MarkPlacer {

    private final PartText part;
    private final Cutter cutter;
    private final List<RuleViolatedException> problems;
    private final Set<XmlNode> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<XmlNode> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Mark> taken = new HashSet<>();

    MarkPlacer(PartText part, Cutter cutter, List<RuleViolatedException> problems) {
        this.part = part;
        this.cutter = cutter;
        this.problems = problems;
    }

    void value(Mark mark) {
        cutter.value(mark.from(), mark.name());
        takeOut(mark);
    }

    void pair(MarkPair pair) {
        Mark open = pair.open();
        Mark close = pair.close();
        boolean edges = open.beginsParagraph() && close.endsParagraph();
        if (open.paragraph() == close.paragraph()) {
            withinParagraph(pair, edges);
        } else if (edges && open.paragraph().parent() == close.paragraph().parent()) {
            paragraphs(pair);
        } else if (!edges || !rows(pair)) {
            problems.add(
                    new RuleViolatedException(
                            "file", "letter.mark.place", open.written(), close.written()));
        }
    }

    /** Text that now begins or ends with a blank keeps it only if it says so. */
    void keepBlanks() {
        for (XmlNode holder : holders) {
            boolean gone = removed.stream().anyMatch(each -> each.contains(holder));
            if (!gone && holder.place("xml:space") == null) {
                cutter.insert(
                        holder.from() + 1 + holder.rawName().length(), " xml:space=\"preserve\"");
            }
        }
    }

    private void withinParagraph(MarkPair pair, boolean edges) {
        if (edges) {
            cutter.span(pair.span(pair.open().paragraph(), pair.close().paragraph()));
            takeOut(pair.open());
            takeOut(pair.close());
        } else if (pair.isList()) {
            problems.add(
                    new RuleViolatedException("file", "letter.mark.inline", pair.open().written()));
        } else {
            words(pair);
        }
    }

    /** Words may lie in several runs; each piece is there under the condition, its run stays. */
    private void words(MarkPair pair) {
        ParagraphText text = pair.open().text();
        int first = pair.open().end();
        int last = pair.close().first();
        for (int i = first; i < last; i++) {
            boolean begins = i == first || text.holder(i) != text.holder(i - 1);
            if (begins && text.holder(i) != null) {
                int end = i;
                while (end + 1 < last && text.holder(end + 1) == text.holder(i)) {
                    end++;
                }
                holders.add(text.holder(i));
                cutter.span(pair.span(text.from(i), text.until(end)));
            }
        }
        takeOut(pair.open());
        takeOut(pair.close());
    }

    private void paragraphs(MarkPair pair) {
        XmlNode first = pair.open().paragraph();
        XmlNode last = pair.close().paragraph();
        int from = pair.open().isAlone() ? first.to() : first.from();
        int until = pair.close().isAlone() ? last.from() : last.to();
        cutter.span(pair.span(from, until));
        takeOutWith(pair.open(), first);
        takeOutWith(pair.close(), last);
    }

    private boolean rows(MarkPair pair) {
        XmlNode first = pair.open().paragraph().within("w:tr");
        XmlNode last = pair.close().paragraph().within("w:tr");
        if (first == null || last == null || first.parent() != last.parent()) {
            return false;
        }
        boolean aloneFirst = isAlone(first, pair.open());
        boolean aloneLast = isAlone(last, pair.close());
        int from = aloneFirst ? first.to() : first.from();
        int until = aloneLast ? last.from() : last.to();
        cutter.span(pair.span(from, until));
        takeOutRow(pair.open(), aloneFirst ? first : null);
        takeOutRow(pair.close(), aloneLast ? last : null);
        return true;
    }

    private boolean isAlone(XmlNode row, Mark mark) {
        return part.rowText(row).strip().length() == mark.end() - mark.first();
    }

    private void takeOutRow(Mark mark, XmlNode row) {
        if (row == null) {
            takeOut(mark);
        } else {
            remove(row);
        }
    }

    private void takeOutWith(Mark mark, XmlNode paragraph) {
        if (mark.isAlone()) {
            remove(paragraph);
        } else {
            takeOut(mark);
        }
    }

    private void remove(XmlNode node) {
        removed.add(node);
        cutter.remove(node.from(), node.to());
    }

    private void takeOut(Mark mark) {
        if (taken.add(mark)) {
            for (int i = mark.first(); i < mark.end(); i++) {
                holders.add(mark.text().holder(i));
                cutter.remove(mark.text().from(i), mark.text().until(i));
            }
        }
    }
}
