package de.gruppenbuch.domain.shared;

/**
 * Which page of a list is wanted and in which order.
 *
 * @param page index from 0; one behind the end is empty
 * @param size 1 to 100
 * @param sort name of a column that the list knows, empty for its own order
 */
public record PageRequest(int page, int size, String sort, boolean ascending) {

    public static final int MAX_SIZE = 100;

    public PageRequest {
        size = Math.min(MAX_SIZE, Math.max(1, size));
        page = Math.min(Integer.MAX_VALUE / size, Math.max(0, page));
        sort = sort == null ? "" : sort;
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, "", true);
    }

    public int offset() {
        return page * size;
    }
}
