package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.assessment.ToolCategory;

/** An offering that a group uses on a day. */
record ToolInUse(String offeringId, ToolCategory category) {

    /**
     * @param row id of the offering, category of its tool
     */
    static ToolInUse of(Object[] row) {
        return new ToolInUse((String) row[0], ToolCategory.valueOf((String) row[1]));
    }
}
