package de.gruppenbuch.domain.statistics;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps small numbers from pointing at people. A single group for a rare illness in a small town is
 * a handful of people, and that they are ill is health data (Art. 9 GDPR). So numbers that leave
 * the contact point for a body that publishes them follow the rule of official statistics that
 * single cases must go under in the sum (§ 16 BStatG; stla.sachsen.de, "Statistische
 * Geheimhaltung", read 2026-11-25). That three is the smallest number shown is this software's
 * choice (house), the usual one of the statistical offices (own knowledge).
 */
final class SmallNumberPolicy {

    static final long SMALLEST_SHOWN = 3;

    private SmallNumberPolicy() {}

    /**
     * @param shown at least {@link #SMALLEST_SHOWN} each, in the order given; nothing that is zero
     * @param folded sum of those that are not shown; 0 if all are
     */
    record Folded(List<Count> shown, long folded) {

        /** Whether even the sum is too small to show. */
        boolean hidden() {
            return isSmall(folded);
        }
    }

    /** One or two; zero points at nobody. */
    static boolean isSmall(long number) {
        return number > 0 && number < SMALLEST_SHOWN;
    }

    /**
     * Folds small parts of a whole into one line without their names. If only one part would be
     * folded, or all of them together are still too small, the next larger part goes with them:
     * else the total would give them away.
     */
    static Folded fold(List<Count> parts) {
        List<Count> shown =
                new ArrayList<>(parts.stream().filter(SmallNumberPolicy::isLarge).toList());
        List<Count> folded =
                new ArrayList<>(parts.stream().filter(part -> isSmall(part.number())).toList());
        while (!folded.isEmpty()
                && !shown.isEmpty()
                && (folded.size() == 1 || isSmall(sum(folded)))) {
            Count next = shown.stream().min(comparing(Count::number)).orElseThrow();
            shown.remove(next);
            folded.add(next);
        }
        return new Folded(List.copyOf(shown), sum(folded));
    }

    private static boolean isLarge(Count part) {
        return part.number() >= SMALLEST_SHOWN;
    }

    private static long sum(List<Count> parts) {
        return parts.stream().mapToLong(Count::number).sum();
    }
}
