package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.assessment.ToolCategory;

/**
 * For what and for which year money is asked.
 *
 * @param number of the request or application
 * @param application whether it is a line that was written into an application by hand
 * @param toolId null for a tool outside the catalogue
 * @param category what the tool is for; null for a tool outside the catalogue
 * @param toolName as the request or line calls it
 * @param year calendar year, null while not answered
 */
record FundingPurpose(
        String number,
        boolean application,
        String toolId,
        ToolCategory category,
        String toolName,
        Integer year) {}
