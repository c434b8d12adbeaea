package de.gruppenbuch.reports.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * XML cut once at the places that change: bytes to copy and slots to fill, in turn. Can be used by
 * many threads.
 *
 * @param <A> the answers
 */
public final class XmlTemplate<A> {

    /** Writes what stands at a place. */
    @FunctionalInterface
    public interface Slot<A> {

        /** Writes it for these answers. */
        void write(A answers, XmlSink target);
    }

    /**
     * A place that changes.
     *
     * @param from first byte that is replaced
     * @param to behind the last one; the same as {@code from} where something is put in
     */
    public record Cut<A>(int from, int to, Slot<A> slot) {}

    private final byte[] xml;
    private final int begin;
    private final int end;
    private final List<Cut<A>> cuts;

    private XmlTemplate(byte[] xml, int begin, int end, List<Cut<A>> cuts) {
        this.xml = xml;
        this.begin = begin;
        this.end = end;
        this.cuts = cuts;
    }

    /**
     * Cuts a whole part.
     *
     * @throws IllegalArgumentException if two places overlap
     */
    public static <A> XmlTemplate<A> of(byte[] xml, List<Cut<A>> cuts) {
        return of(xml, 0, xml.length, cuts);
    }

    /** Cuts a stretch of a part, for example a row that is repeated. */
    public static <A> XmlTemplate<A> of(byte[] xml, int begin, int end, List<Cut<A>> cuts) {
        List<Cut<A>> sorted = new ArrayList<>(cuts);
        sorted.sort(Comparator.<Cut<A>>comparingInt(Cut::from).thenComparingInt(Cut::to));
        int reached = begin;
        for (Cut<A> cut : sorted) {
            if (cut.from < reached || cut.to < cut.from || cut.to > end) {
                throw new IllegalArgumentException("places overlap at " + cut.from);
            }
            reached = cut.to;
        }
        return new XmlTemplate<>(xml, begin, end, List.copyOf(sorted));
    }

    /** Joins the bytes and the answers. */
    public void write(A answers, XmlSink target) {
        int copied = begin;
        for (Cut<A> cut : cuts) {
            target.raw(xml, copied, cut.from);
            cut.slot.write(answers, target);
            copied = cut.to;
        }
        target.raw(xml, copied, end);
    }

    /** As {@link #write}, into bytes of its own. */
    public byte[] fill(A answers) {
        XmlSink sink = new XmlSink(xml.length + xml.length / 8 + 1024);
        write(answers, sink);
        return sink.toBytes();
    }
}
