package de.gruppenbuch.reports.list;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key stable name, not shown
 * @param width in characters
 * @param explanation one sentence for the key to the list
 * @param value of a row, of the type that the kind names; null leaves the cell empty
 */
public record ListColumn<R>(
        String key,
        String header,
        ColumnKind kind,
        int width,
        String explanation,
        Function<? super R, ?> value) {}
