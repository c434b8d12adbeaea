package de.gruppenbuch.domain.funding;

/** Empty or null values do not filter. */
public record ApplicationFilter(
        String text, Integer fundingYear, FundingKind kind, Boolean exported, Long groupId) {

    public static ApplicationFilter all() {
        return new ApplicationFilter("", null, null, null, null);
    }
}
