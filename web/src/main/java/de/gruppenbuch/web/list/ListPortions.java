package de.gruppenbuch.web.list;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Rows of a list, read in portions while they are written: some hundreds are in memory, whatever
 * the length, and between two portions no connection is held.
 */
final class ListPortions<T> implements Iterator<T> {

    static final int PORTION = 500;

    private final List<Long> ids;
    private final Function<List<Long>, List<T>> reader;
    private Iterator<T> portion = Collections.emptyIterator();
    private int next;

    /**
     * @param reader rows of ids, in their order; rows that are gone meanwhile are missing
     */
    ListPortions(List<Long> ids, Function<List<Long>, List<T>> reader) {
        this.ids = ids;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (!portion.hasNext() && next < ids.size()) {
            int end = Math.min(next + PORTION, ids.size());
            portion = reader.apply(List.copyOf(ids.subList(next, end))).iterator();
            next = end;
        }
        return portion.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return portion.next();
    }
}
