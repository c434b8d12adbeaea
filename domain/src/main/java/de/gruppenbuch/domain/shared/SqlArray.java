package de.gruppenbuch.domain.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/** Numbers as PostgreSQL writes an array, for {@code = any(cast(?1 as bigint[]))}. */
public final class SqlArray {

    private SqlArray() {}

    /**
     * @return for example <code>{1,2,3}</code>
     */
    public static String of(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
