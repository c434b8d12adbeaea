package de.gruppenbuch.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page index from 0
 * @param size requested page size, 1 to 100
 * @param total number of all items
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The items that were read for the request. */
    public static <T> Page<T> of(PageRequest wanted, List<T> items, long total) {
        return new Page<>(items, wanted.page(), wanted.size(), total);
    }

    /** The page of a list that is in memory as a whole. */
    public static <T> Page<T> cut(PageRequest wanted, List<T> all) {
        return of(
                wanted,
                all.stream().skip(wanted.offset()).limit(wanted.size()).toList(),
                all.size());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), page, size, total);
    }
}
