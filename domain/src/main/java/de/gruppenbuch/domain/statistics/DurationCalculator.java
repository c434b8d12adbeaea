package de.gruppenbuch.domain.statistics;

import java.util.List;
import java.util.OptionalLong;

/** Typical durations. */
final class DurationCalculator {

    private DurationCalculator() {}

    /**
     * The middle of the values; of an even number of them the mean of the two in the middle, half a
     * day counted as a whole one. A few that took very long do not move it.
     *
     * @param days whole days, at least 0
     */
    static OptionalLong median(List<Long> days) {
        if (days.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalLong.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle) + 1) / 2);
    }
}
