package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;

/**
 * Null and false do not filter.
 *
 * @param status judged for groups, as it counts today
 */
public record OfferingFilter(
        ToolCategory category,
        AssessmentStatus status,
        boolean free,
        boolean withoutAccount,
        boolean phone) {

    public static OfferingFilter all() {
        return new OfferingFilter(null, null, false, false, false);
    }

    boolean accepts(PublicOffering offering) {
        return (category == null || offering.serves(category))
                && (status == null || offering.row().assessment().effectiveStatus() == status)
                && (!free || offering.facts().free())
                && (!withoutAccount || offering.facts().withoutAccount())
                && (!phone || offering.phone());
    }
}
