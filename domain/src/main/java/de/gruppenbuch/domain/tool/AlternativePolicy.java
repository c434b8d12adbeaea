package de.gruppenbuch.domain.tool;

import static java.util.Comparator.comparingInt;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tools are named instead of one that is not recommended; a successor of the vendor gets no
 * preference.
 */
public final class AlternativePolicy {

    private static final int AT_MOST = 3;

    private AlternativePolicy() {}

    /**
     * @param all offerings in the order of the catalogue
     * @return living offerings of the same category with a better status that may be funded: best
     *     status first, then highest protection level; at most one of each tool
     */
    public static List<OfferingRow> alternatives(OfferingRow offering, List<OfferingRow> all) {
        int worst = EffectiveStatusPolicy.rank(AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS);
        int better = Math.min(rank(offering) - 1, worst);
        Set<String> tools = new HashSet<>();
        return all.stream()
                .filter(other -> !other.id().equals(offering.id()))
                .filter(other -> other.category() == offering.category())
                .filter(other -> rank(other) <= better)
                .sorted(
                        comparingInt(AlternativePolicy::rank)
                                .thenComparingInt(AlternativePolicy::protection))
                .filter(other -> tools.add(other.toolId()))
                .limit(AT_MOST)
                .toList();
    }

    private static int rank(OfferingRow offering) {
        return EffectiveStatusPolicy.rank(offering.assessment().effectiveStatus());
    }

    private static int protection(OfferingRow offering) {
        ProtectionLevel level = offering.assessment().protectionLevel();
        return level == null ? ProtectionLevel.values().length : level.ordinal();
    }
}
