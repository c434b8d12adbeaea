package de.gruppenbuch.domain.shared;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Brings rows that were read together into the order in which they were asked for. */
public final class InOrder {

    private InOrder() {}

    /** Rows that are gone meanwhile are left out. */
    public static <T> List<T> of(List<Long> ids, Collection<T> rows, Function<T, Long> id) {
        Map<Long, T> byId = rows.stream().collect(toMap(id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
