package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Cuts one part of a template at its marks and notes every mistake in it. */
final class PartCompiler {

    private static final Set<String> NEED_A_PARAGRAPH =
            Set.of("w:tc", "w:hdr", "w:ftr", "w:txbxContent", "w:footnote", "w:endnote");

    private static final int MOST_MARKS = 1_000;

    private final MarkNames names;
    private final List<RuleViolatedException> problems;

    PartCompiler(MarkNames names, List<RuleViolatedException> problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The pieces; of no use if a problem was noted. */
    List<Piece> compile(PartText part) {
        int before = problems.size();
        MarkFinder finder = new MarkFinder(problems);
        List<Mark> marks =
                part.paragraphs().stream()
                        .flatMap(paragraph -> finder.find(paragraph).stream())
                        .sorted(Comparator.comparingInt(Mark::from))
                        .toList();
        if (marks.size() > MOST_MARKS) {
            throw new RuleViolatedException("file", "letter.file.long");
        }
        Cutter cutter = new Cutter();
        MarkPlacer placer = new MarkPlacer(part, cutter, problems);
        place(marks, placer);
        placer.keepBlanks();
        if (problems.size() > before) {
            return List.of();
        }
        if (!marks.isEmpty()) {
            guard(part, cutter);
        }
        edges(part, cutter);
        return cut(cutter, part.xml);
    }

    private List<Piece> cut(Cutter cutter, byte[] xml) {
        try {
            return cutter.cut(xml);
        } catch (IllegalStateException crossing) {
            problems.add(new RuleViolatedException("file", "letter.mark.crossing"));
            return List.of();
        }
    }

    private void place(List<Mark> marks, MarkPlacer placer) {
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks) {
            switch (mark.sign()) {
                case VALUE -> {
                    names.check(mark, lists(open));
                    placer.value(mark);
                }
                case END -> close(open, mark, placer);
                default -> {
                    names.check(mark, lists(open));
                    requireFlat(mark, lists(open));
                    open.push(mark);
                }
            }
        }
        for (Mark mark : open) {
            refuse("letter.mark.open", mark.written(), ending(mark));
        }
    }

    /** Rows hold no lists, so a list within a list would repeat without end or reason. */
    private void requireFlat(Mark mark, List<String> lists) {
        if (mark.sign() == Mark.Sign.LIST && !lists.isEmpty()) {
            refuse(
                    "letter.mark.nested",
                    mark.written(),
                    Mark.written(Mark.Sign.LIST, lists.get(0)));
        }
    }

    private void close(Deque<Mark> open, Mark end, MarkPlacer placer) {
        if (open.isEmpty()) {
            refuse("letter.mark.close", end.written());
        } else if (open.getFirst().name().equals(end.name())) {
            Mark begin = open.pop();
            placer.pair(new MarkPair(begin, end, open.size()));
        } else if (open.stream().anyMatch(each -> each.name().equals(end.name()))) {
            Mark inner = open.pop();
            refuse("letter.mark.order", end.written(), ending(inner));
            close(open, end, placer);
        } else {
            refuse("letter.mark.close", end.written());
        }
    }

    private static String ending(Mark mark) {
        return Mark.written(Mark.Sign.END, mark.name());
    }

    private static List<String> lists(Deque<Mark> open) {
        List<String> names = new ArrayList<>();
        for (Mark mark : open) {
            if (mark.sign() == Mark.Sign.LIST) {
                names.add(mark.name());
            }
        }
        return names;
    }

    private static void guard(PartText part, Cutter cutter) {
        for (XmlNode node : part.elements()) {
            if (NEED_A_PARAGRAPH.contains(node.name()) && node.innerEnd() > node.inner()) {
                cutter.guard(node.innerEnd(), new Piece.LastParagraph());
            } else if (node.is("w:tbl")) {
                cutter.guard(node.innerEnd(), new Piece.LastRow());
            }
        }
    }

    /** Where the text begins, and where the settings of the last section begin and end. */
    private static void edges(PartText part, Cutter cutter) {
        for (XmlNode body : part.root.children()) {
            if (body.is("w:body") && part.root.is("w:document")) {
                int count = body.children().size();
                XmlNode last = count == 0 ? null : body.children().get(count - 1);
                boolean settings = last != null && last.is("w:sectPr");
                cutter.guard(body.inner(), new Piece.Edge());
                cutter.guard(settings ? last.from() : body.innerEnd(), new Piece.Edge());
                cutter.guard(settings ? last.to() : body.innerEnd(), new Piece.Edge());
            }
        }
    }

    private void refuse(String key, Object... arguments) {
        problems.add(new RuleViolatedException("file", key, arguments));
    }
}
