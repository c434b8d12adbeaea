package de.gruppenbuch.domain.tool;

import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * Which tools are named instead of one that is not recommended; a successor of the vendor gets no
 * preference.
 */
public final class AlternativePolicy {

    private static final int AT_MOST = 3;

    private AlternativePolicy() {}

    /**
     * @param all offerings in the order of the catalogue
     * @return living offerings of the same category with a better status that may be funded, best
     *     first
     */
    static List<OfferingRow> alternatives(OfferingRow offering, List<OfferingRow> all) {
        int own = rank(offering);
        return all.stream()
                .filter(other -> !other.id().equals(offering.id()))
                .filter(other -> other.category() == offering.category())
                .filter(other -> rank(other) < own)
                .filter(
                        other ->
                                rank(other)
                                        <= EffectiveStatusPolicy.rank(
                                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS))
                .sorted(comparingInt(AlternativePolicy::rank))
                .limit(AT_MOST)
                .toList();
    }

    private static int rank(OfferingRow offering) {
        return EffectiveStatusPolicy.rank(offering.assessment().effectiveStatus());
    }
}
