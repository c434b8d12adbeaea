package de.gruppenbuch.domain.cost;

/** Empty or null values do not filter; drafts are never shown to staff. */
public record RequestFilter(
        String text, CostRequestState state, Integer fundingYear, Long groupId) {

    public static RequestFilter all() {
        return new RequestFilter("", null, null, null);
    }
}
