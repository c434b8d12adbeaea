/**
 * Whether a group may go on using a tool as it does: assessment, confirmed conditions, contract and
 * meeting agreement put together. Entry points: {@link de.gruppenbuch.domain.usage.UsageService}
 * for staff, {@link de.gruppenbuch.domain.usage.OwnUsageService} for leads, {@link
 * de.gruppenbuch.domain.usage.RegisterService} for the record of processing activities, {@link
 * de.gruppenbuch.domain.usage.UsageFacts} for other features; rules: {@link
 * de.gruppenbuch.domain.usage.CombinedStatusPolicy}, {@link
 * de.gruppenbuch.domain.usage.ConditionPolicy}, {@link
 * de.gruppenbuch.domain.usage.CountingAssessmentPolicy}. Uses themselves are kept by the feature
 * tool.
 */
package de.gruppenbuch.domain.usage;
