package de.gruppenbuch.domain.cost;

/**
 * Money of the same group for the same purpose and year elsewhere.
 *
 * @param number of the other request or application
 * @param application whether it is a line that was written into an application by hand
 * @param toolName as it is called there
 * @param sameTool false if it is another tool for the same, for example a second video conference
 */
public record SamePurpose(String number, boolean application, String toolName, boolean sameTool) {}
