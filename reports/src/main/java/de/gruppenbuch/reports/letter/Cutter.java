package de.gruppenbuch.reports.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Collects where the bytes of a part are changed and cuts it there. */
final class Cutter {

    /** What happens at a place, in the order in which it happens at one and the same. */
    private enum Step {
        END,
        GUARD,
        INSERT,
        BEGIN,
        VALUE,
        REMOVE
    }

    private record Change(int at, Step step, int until, Object what) {

        int depth() {
            return what instanceof Span span
                    ? (step == Step.BEGIN ? span.depth() : -span.depth())
                    : 0;
        }
    }

    private final List<Change> changes = new ArrayList<>();

    void value(int at, String name) {
        changes.add(new Change(at, Step.VALUE, at, new Piece.Value(name)));
    }

    void remove(int from, int until) {
        changes.add(new Change(from, Step.REMOVE, until, null));
    }

    void insert(int at, String xml) {
        changes.add(new Change(at, Step.INSERT, at, new Piece.Fixed(xml)));
    }

    void guard(int at, Piece guard) {
        changes.add(new Change(at, Step.GUARD, at, guard));
    }

    /** An empty one changes nothing. */
    void span(Span span) {
        if (span.until() > span.from()) {
            changes.add(new Change(span.from(), Step.BEGIN, span.until(), span));
            changes.add(new Change(span.until(), Step.END, span.until(), span));
        }
    }

    /**
     * @throws IllegalStateException if two spans cross each other
     */
    List<Piece> cut(byte[] xml) {
        changes.sort(
                Comparator.comparingInt(Change::at)
                        .thenComparing(Change::step)
                        .thenComparingInt(Change::depth));
        Deque<List<Piece>> open = new ArrayDeque<>();
        Deque<Span> spans = new ArrayDeque<>();
        open.push(new ArrayList<>());
        int done = 0;
        for (Change change : changes) {
            boolean gone = change.at() < done && change.what() instanceof Piece;
            if (gone) {
                continue;
            }
            if (change.at() > done) {
                open.getFirst().add(fixed(xml, done, change.at()));
                done = change.at();
            }
            switch (change.step()) {
                case BEGIN -> {
                    spans.push((Span) change.what());
                    open.push(new ArrayList<>());
                }
                case END -> end(open, spans, (Span) change.what());
                case REMOVE -> done = Math.max(done, change.until());
                default -> open.getFirst().add((Piece) change.what());
            }
        }
        open.getFirst().add(fixed(xml, done, xml.length));
        return List.copyOf(open.getFirst());
    }

    private static Piece fixed(byte[] xml, int from, int to) {
        return new Piece.Fixed(new String(xml, from, to - from, StandardCharsets.UTF_8));
    }

    private static void end(Deque<List<Piece>> open, Deque<Span> spans, Span span) {
        if (!spans.pop().equals(span)) {
            throw new IllegalStateException("spans cross");
        }
        List<Piece> content = List.copyOf(open.pop());
        open.getFirst().add(new Piece.Block(span.name(), span.list(), content));
    }
}
