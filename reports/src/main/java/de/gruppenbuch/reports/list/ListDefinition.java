package de.gruppenbuch.reports.list;

import java.util.List;

/** A list without its rows. */
public record ListDefinition<R>(ListHead head, List<ListColumn<R>> columns) {

    /**
     * @throws IllegalArgumentException without a column
     */
    public ListDefinition {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a list has columns");
        }
    }
}
