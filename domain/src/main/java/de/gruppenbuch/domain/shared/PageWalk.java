package de.gruppenbuch.domain.shared;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a paged list to its end. */
public final class PageWalk {

    private PageWalk() {}

    /**
     * Every item in the list's own order; the next page is read when it is its turn, so that one is
     * in memory at a time.
     *
     * @param list gives the page that is asked for
     */
    public static <T> Stream<T> through(Function<PageRequest, Page<T>> list) {
        Page<T> first = list.apply(PageRequest.first(PageRequest.MAX_SIZE));
        return Stream.iterate(first, Objects::nonNull, page -> next(list, page))
                .flatMap(page -> page.items().stream());
    }

    private static <T> Page<T> next(Function<PageRequest, Page<T>> list, Page<T> page) {
        PageRequest next = new PageRequest(page.page() + 1, page.size(), "", true);
        return next.offset() < page.total() ? list.apply(next) : null;
    }
}
