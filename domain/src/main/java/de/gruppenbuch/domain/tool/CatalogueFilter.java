package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import java.util.Set;

/**
 * What somebody looks for in the catalogue; empty or null values do not filter.
 *
 * @param atLeastParticipants offerings whose limit is not known do not match; 0 does not filter
 * @param sort null is the order of the catalogue
 */
public record CatalogueFilter(
        String text,
        ToolCategory category,
        AssessmentStatus status,
        Set<Feature> features,
        long atLeastParticipants,
        CatalogueOrder sort) {

    /** What an offering must have. An unknown answer does not match. */
    public enum Feature {
        FREE,
        NO_ACCOUNT,
        DIAL_IN,
        GERMAN,
        IN_USE,
        OWN
    }

    /** Order of the list. */
    public enum CatalogueOrder {
        NAME,
        STATUS,
        GROUPS,
        CHECKED
    }

    public static CatalogueFilter all() {
        return new CatalogueFilter("", null, null, Set.of(), 0, null);
    }
}
